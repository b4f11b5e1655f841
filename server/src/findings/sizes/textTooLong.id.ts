import type { In } from "../entry.ts";
import type { textTooLong as english } from "./textTooLong.en.ts";

export const textTooLong: In<typeof english> = {
  message:
    "Dalam {language}, teks ini lebih dari 100.000 huruf setelah istilahnya diisikan. Pendekkan teks ini, atau istilah yang dipakainya.",
  title: "Teks yang terlalu panjang setelah istilahnya diisikan",
  why: `Istilah dapat memakai istilah di atasnya. Jika setiap istilah memakai yang sebelumnya dua kali, tiga puluh baris pendek menjadi satu miliar huruf, dan tidak ada program yang dapat memuatnya. Tidak ada responden yang membaca teks lebih dari 100.000 huruf, yaitu sekitar empat puluh halaman. Panjangnya dihitung tanpa mengisikan istilahnya, sehingga temuan ini datang sebelum memori habis.`,
};

import type { In } from "../entry.ts";
import type { textCut as english } from "./textCut.en.ts";

export const textCut: In<typeof english> = {
  message: "{loss}",
  title: "Teks yang lebih panjang daripada daya tampung berkas platform",
  why: `Satu sel buku kerja menampung 32.767 huruf. Yang sesudahnya tidak ada dalam formulir, dan pengisinya tidak mungkin mengetahuinya. Persingkat teksnya, atau impor berkas yang memuatnya secara utuh.`,
};

import type { In } from "../entry.ts";
import type { numberTooLong as english } from "./numberTooLong.en.ts";

export const numberTooLong: In<typeof english> = {
  message:
    "{found} terlalu panjang: bilangan memiliki paling banyak {whole} angka sebelum titik dan {decimals} angka sesudahnya. Persingkat.",
  title: "Bilangan dengan angka lebih banyak daripada yang dapat disimpan",
  why: `Komputer menyimpan kira-kira lima belas angka pertama sebuah bilangan. Sesudahnya, dua kode dapat menjadi satu, dan platform survei membaca bilangan lain daripada yang tertulis dalam berkas.`,
};

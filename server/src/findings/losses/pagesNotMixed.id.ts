import type { In } from "../entry.ts";
import type { pagesNotMixed as english } from "./pagesNotMixed.en.ts";

export const pagesNotMixed: In<typeof english> = {
  message: "{loss}",
  title: "Halaman yang urutannya tidak diacak oleh platform",
  why: `Halaman diacak agar yang ditanyakan lebih dahulu tidak mewarnai jawaban berikutnya dengan cara yang sama bagi semua orang. Platform yang tidak dapat mengacak menampilkan satu urutan bagi semua orang. Sebutkan dalam laporan urutan mana yang dilihat responden, atau gunakan platform yang dapat mengacak.`,
};

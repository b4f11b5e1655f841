import type { In } from "../entry.ts";
import type { orderNotMixed as english } from "./orderNotMixed.en.ts";

export const orderNotMixed: In<typeof english> = {
  message: "{loss}",
  title: "Butir yang urutannya tidak diacak oleh platform",
  why: `Butir diacak agar butir-butir pertama tidak mewarnai jawaban untuk butir terakhir dengan cara yang sama bagi semua orang. Platform yang tidak dapat mengacak menampilkan satu urutan bagi semua orang, sehingga data dari dua platform berbeda karena sebab yang tidak terlihat di dalamnya. Sebutkan dalam laporan urutan mana yang dilihat responden, atau gunakan platform yang dapat mengacak.`,
};

import type { In } from "../entry.ts";
import type { orderWithoutOptions as english } from "./orderWithoutOptions.en.ts";

export const orderWithoutOptions: In<typeof english> = {
  message:
    "{question} tidak memiliki daftar opsi, jadi tidak ada urutan yang dapat diacak. Hapus order random, atau tulis di belakang baterai pada sebuah halaman.",
  title: "Urutan opsi di tempat yang tidak memilikinya",
  why: `\`order random\` pada sebuah pertanyaan memberi setiap responden urutan opsi yang berbeda. Skala tetap pada urutannya, dan angka serta teks tidak memiliki opsi.`,
};

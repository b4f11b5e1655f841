import type { In } from "../entry.ts";
import type { oldNameTwice as english } from "./oldNameTwice.en.ts";

export const oldNameTwice: In<typeof english> = {
  message: "{first} dan {second} sama-sama dahulu bernama {name}, sehingga data lama tidak dapat dibedakan. Perbaiki salah satunya.",
  title: "Dua kolom dengan satu nama lama",
  why: `Data lama ditemukan lewat nama kolomnya dahulu. Jika dua kolom memiliki satu nama lama, tidak ada yang tahu jawaban itu milik kolom yang mana.`,
};

import type { In } from "../entry.ts";
import type { pointsTwice as english } from "./pointsTwice.en.ts";

export const pointsTwice: In<typeof english> = {
  message: "{answer} diberi poin dua kali di sini. Pertahankan salah satunya.",
  title: "Jawaban yang diberi poin dua kali",
  why: `Mana di antara keduanya yang berlaku tidak dapat diketahui.`,
};

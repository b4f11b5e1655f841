import type { In } from "../entry.ts";
import type { repeatedClause as english } from "./repeatedClause.en.ts";

export const repeatedClause: In<typeof english> = {
  message: "{clause} disebut dua kali untuk {kind} yang sama, padahal hanya satu yang dapat berlaku. Hapus salah satunya.",
  title: "Klausa yang disebut dua kali",
  why: `Baterai memiliki satu skala, dan dimensi satu definisi. Dari dua, hanya satu yang dapat berlaku, dan Andalah yang menentukan mana yang dimaksud.`,
};

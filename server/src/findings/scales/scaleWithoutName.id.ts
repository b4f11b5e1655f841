import type { In } from "../entry.ts";
import type { scaleWithoutName as english } from "./scaleWithoutName.en.ts";

export const scaleWithoutName: In<typeof english> = {
  message: "Skala ditunjuk dengan namanya, dan {written} bukan nama. {hint}",
  title: "Angka di tempat skala",
  why: `Skala lebih dari sekadar angka: kata-kata pada titiknya menyatakan arti jawaban, dan dua skala dari 1 sampai 5 dapat mengukur hal yang berbeda. Karena itu skala memiliki nama. Pustaka memiliki skala yang lazim; skala Anda sendiri dideklarasikan sekali, dengan kata-katanya, di atas instrumen.`,
};

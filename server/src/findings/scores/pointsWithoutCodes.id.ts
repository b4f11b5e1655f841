import type { In } from "../entry.ts";
import type { pointsWithoutCodes as english } from "./pointsWithoutCodes.en.ts";

export const pointsWithoutCodes: In<typeof english> = {
  message:
    "Di sini hanya jawaban yang bernama atau berkode dapat diberi poin: pertanyaan dengan pilihan bernama, penilaian, baterai, atau skor dengan hasil bernama.",
  title: "Poin untuk sesuatu yang tidak berkode",
  why: `\`points(…)\` dan \`table(…)\` mencari nilai setiap jawaban. Bilangan, teks, atau skor hasil hitungan tidak mempunyai daftar jawaban; untuk skor ada pita.`,
};

import type { In } from "../entry.ts";
import type { nothingAllowed as english } from "./nothingAllowed.en.ts";

export const nothingAllowed: In<typeof english> = {
  message: "Paling banyak {most} tidak menyisakan jawaban apa pun. Tulis bilangan bulat mulai dari 1, atau hilangkan.",
  title: "Batas yang tidak mengizinkan apa pun",
  why: `Batas 0 menolak setiap jawaban. Pertanyaan yang tidak dapat dijawab siapa pun lebih baik tidak ditanyakan.`,
};

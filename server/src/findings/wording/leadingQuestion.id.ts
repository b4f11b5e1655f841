import type { In } from "../entry.ts";
import type { leadingQuestion as english } from "./leadingQuestion.en.ts";

export const leadingQuestion: In<typeof english> = {
  message: "“{word}” meminta persetujuan, bukan pendapat. Tanyakan tanpa kata itu.",
  title: "Pertanyaan yang menghendaki jawaban tertentu",
  why: `Kebanyakan orang lebih suka setuju daripada membantah. Pertanyaan yang dimulai dengan jawabannya mengukur kesopanan.`,
  mistaken: `Jarang.`,
};

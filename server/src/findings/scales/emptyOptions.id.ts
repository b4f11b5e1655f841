import type { In } from "../entry.ts";
import type { emptyOptions as english } from "./emptyOptions.en.ts";

export const emptyOptions: In<typeof english> = {
  message: '{what} tidak menawarkan jawaban. Tulis sekurang-kurangnya dua, satu pada setiap baris: yes 1 "Ya"',
  title: "Pilihan tanpa isi",
  why: `Pertanyaan yang tidak menawarkan jawaban tidak dapat dijawab.`,
};

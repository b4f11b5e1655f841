import type { In } from "../entry.ts";
import type { dimensionWithoutItems as english } from "./dimensionWithoutItems.en.ts";

export const dimensionWithoutItems: In<typeof english> = {
  message: 'Dimensi {dimension} tidak memiliki butir. Tulis sekurang-kurangnya satu, misalnya {dimension}1 "…", atau hapus dimensi ini.',
  title: "Dimensi tanpa butir",
  why: `Dimensi diukur dengan butirnya. Tanpa butir, dimensi tidak memiliki skor, dan rata-rata atas dimensi-dimensi akan melewatinya tanpa pemberitahuan.`,
};

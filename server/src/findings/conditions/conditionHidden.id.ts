import type { In } from "../entry.ts";
import type { conditionHidden as english } from "./conditionHidden.en.ts";

export const conditionHidden: In<typeof english> = {
  message: "{name} tidak ada di halaman mana pun, sehingga tidak pernah dijawab dan syarat ini tidak pernah terpenuhi.",
  title: "Syarat atas jawaban yang tidak diberikan siapa pun",
  why: `Pertanyaan ini tidak ada di halaman mana pun, sehingga tidak pernah dijawab, dan perbandingan dengan pertanyaan yang tidak dijawab tidak pernah terpenuhi. Tampilkan pertanyaan itu di halaman yang lebih awal.`,
};

import type { In } from "../entry.ts";
import type { frequencyWithoutNever as english } from "./frequencyWithoutNever.en.ts";

export const frequencyWithoutNever: In<typeof english> = {
  message:
    "Jawaban yang paling rendah ialah “{label}”: orang yang tidak pernah melakukannya tidak punya jawaban. Tambahkan jawaban tidak pernah.",
  title: "Skala kekerapan tanpa tidak pernah",
  why: `Orang yang tidak pernah melakukan atau mengalaminya memilih jawaban terendah atau tidak menjawab. Keduanya lalu terhitung sebagai hal yang tidak terjadi.`,
  mistaken: `Bila semua yang ditanya pernah melakukannya: pertanyaan sebelumnya mungkin sudah menyaringnya.`,
};

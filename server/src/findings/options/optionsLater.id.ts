import type { In } from "../entry.ts";
import type { optionsLater as english } from "./optionsLater.en.ts";

export const optionsLater: In<typeof english> = {
  message:
    "Yang ditawarkan {question} bergantung pada {name}, yang tidak ditanyakan sebelumnya. Tanyakan {name} lebih dahulu, di halaman yang sama atau di halaman sebelumnya.",
  title: "Opsi yang bergantung pada jawaban yang baru ada kemudian",
  why: `Ketika pertanyaan ditampilkan, jawabannya belum ada. Tidak ada opsi yang ditawarkan, dan pertanyaan itu terlewat bagi semua orang.`,
};

import type { In } from "../entry.ts";
import type { otherNotLast as english } from "./otherNotLast.en.ts";

export const otherNotLast: In<typeof english> = {
  message: '"{label}" berada sebelum jawaban yang mungkin lebih sesuai. Letakkan di belakang.',
  title: "Jawaban lainnya sebelum semua pilihan dibaca",
  why: `Orang memilih jawaban pertama yang sesuai, dan "lainnya" selalu sesuai. Apa yang berada di belakangnya lebih jarang dipilih daripada kenyataannya.`,
  mistaken: `Bila platform mengacak urutan dan mempertahankan letak jawaban ini.`,
  repair: `Memindahkan jawaban itu ke belakang; kodenya tetap.`,
};

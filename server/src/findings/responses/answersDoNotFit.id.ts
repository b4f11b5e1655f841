import type { In } from "../entry.ts";
import type { answersDoNotFit as english } from "./answersDoNotFit.en.ts";

export const answersDoNotFit: In<typeof english> = {
  message: "“{low}” sampai “{high}” tidak menjawab pertanyaan ini. Ubahlah menjadi pernyataan, atau pakai skala yang menjawabnya.",
  title: "Pertanyaan yang tidak terjawab oleh pilihan jawabannya",
  why: `Orang yang ditanya apakah sesuatu benar ingin menjawab ya atau tidak, dan orang yang ditanya seberapa sering ingin menjawab seberapa sering. Bila jawabannya tidak cocok, tiap orang menafsirkannya sendiri, dengan cara yang berbeda-beda.`,
  mistaken: `Kira-kira sepersepuluhnya. Pertanyaan yang memuat kata skalanya (“Apakah Anda setuju bahwa…”) dibiarkan.`,
  repair: "Dalam bahasa Indonesia, menulis pertanyaan dengan “apakah” sebagai pernyataan.",
};

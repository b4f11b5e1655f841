import type { In } from "../entry.ts";
import type { conditionValue as english } from "./conditionValue.en.ts";

export const conditionValue: In<typeof english> = {
  message: "{name} tidak mungkin bernilai {value}: nilainya dari {lo} sampai {hi}.",
  title: "Perbandingan dengan nilai yang tidak mungkin terjadi",
  why: `Tidak ada jawaban dalam batas pertanyaan atau skala yang memenuhi perbandingan ini, sehingga tidak seorang pun akan melihat halaman ini.`,
};

import type { In } from "../entry.ts";
import type { testAnswer as english } from "./testAnswer.en.ts";

export const testAnswer: In<typeof english> = {
  message: "{value} bukan jawaban untuk {name}. {hint}",
  title: "Uji dengan jawaban yang tidak dapat diberikan siapa pun",
  why: `Uji menunjukkan apa yang dilakukan instrumen terhadap seorang responden, sehingga jawabannya harus jawaban yang dapat diberikan responden: titik skala, kode untuk jawaban kosong, pilihan dengan namanya, atau \`missing\`.`,
};

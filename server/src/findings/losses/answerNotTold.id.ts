import type { In } from "../entry.ts";
import type { answerNotTold as english } from "./answerNotTold.en.ts";

export const answerNotTold: In<typeof english> = {
  message: "{loss}",
  title: "Jawaban yang tidak diisikan ke dalam tulisan oleh platform",
  why: `Pertanyaan yang menyebut jawaban seseorang tidak terbaca dengan benar jika jawabannya tidak tampil. Jika platform tidak dapat mengisinya, susun pertanyaan agar dipahami tanpa jawaban itu, misalnya dengan "yang paling sering Anda gunakan".`,
};

import type { In } from "../entry.ts";
import type { answerMayLack as english } from "./answerMayLack.en.ts";

export const answerMayLack: In<typeof english> = {
  message:
    "Orang yang membaca ini mungkin tidak memiliki jawaban untuk {written}, sehingga di sini kosong. Tulis penggantinya, seperti {example}.",
  title: "Celah saat jawabannya tidak ada",
  why: `Orang yang melewati sebuah pertanyaan, atau tidak ditanyai, membaca tulisan yang berlubang. Kata-kata pengganti berdiri di belakang garis tegak: \`{main|your office}\`. Tidak perlu pengganti jika pertanyaannya wajib dan ditanyakan kepada semua pembaca tulisan itu, atau jika syarat tulisan itu membandingkan jawabannya.`,
};

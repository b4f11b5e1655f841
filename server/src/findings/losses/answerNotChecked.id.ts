import type { In } from "../entry.ts";
import type { answerNotChecked as english } from "./answerNotChecked.en.ts";

export const answerNotChecked: In<typeof english> = {
  message: "{loss}",
  title: "Jawaban yang tidak diperiksa platform",
  why: `Responden dapat memberikan jawaban yang tidak dikenal instrumen: poin yang jumlahnya tidak cocok, satu peringkat dua kali, tanggal dalam bentuk lain. Jawaban seperti itu baru ditemukan ketika data dibaca, dan tidak dapat ditanyakan lagi. Sebutkan dalam kalimatnya apa yang diharapkan, dan hitung berapa yang masuk dengan bentuk lain.`,
};

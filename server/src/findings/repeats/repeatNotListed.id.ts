import type { In } from "../entry.ts";
import type { repeatNotListed as english } from "./repeatNotListed.en.ts";

export const repeatNotListed: In<typeof english> = {
  message: "{name} tidak punya jawaban yang bisa diulang. Sebutkan daftar pilihan, atau pertanyaan yang punya opsi.",
  title: "Pengulangan atas sesuatu yang tidak punya opsi",
  why: `\`repeat … for\` mengulang opsi sebuah daftar pilihan atau pertanyaan. Angka, teks, atau penilaian tidak punya opsi: untuk mengulang angka, tulis \`1..8\`, lalu \`by\` dengan pertanyaan yang menyebut jumlahnya.`,
};

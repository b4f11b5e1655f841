import type { In } from "../entry.ts";
import type { missingRule as english } from "./missingRule.en.ts";

export const missingRule: In<typeof english> = {
  message: "at least {count} tidak cocok untuk {available} nilai di sini. Tulis bilangan bulat dari 1 sampai {available}.",
  title: "Banyaknya jawaban yang tidak dapat diminta",
  why: `Aturan ini menyatakan berapa nilai yang diperlukan sebuah fungsi. Jika lebih banyak daripada yang ada, skor akan kosong bagi semua orang; nol atau pecahan tidak berarti apa-apa.`,
};

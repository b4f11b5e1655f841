import type { In } from "../entry.ts";
import type { unclosedTextBlock as english } from "./unclosedTextBlock.en.ts";

export const unclosedTextBlock: In<typeof english> = {
  message:
    "Teks yang dimulai di baris {line} tidak memiliki penutup {quote}, sehingga akhirnya tidak diketahui. Tulis {quote} di bawah baris terakhirnya.",
  title: "Teks panjang tanpa akhir",
  why: `Teks yang diawali \`"""\` berlanjut sampai \`"""\` berikutnya. Tanpa itu, semua yang mengikutinya sampai akhir berkas dapat menjadi bagian teks.`,
};

import type { In } from "../entry.ts";
import type { unclosedText as english } from "./unclosedText.en.ts";

export const unclosedText: In<typeof english> = {
  message: "Teks ini tidak memiliki tanda kutip penutup. Tulis {quote} di akhirnya; teks beberapa baris diapit {block}.",
  title: "Teks tanpa tanda kutip penutup",
  why: `Teks dalam tanda kutip berakhir di baris tempatnya dimulai. Teks yang lebih panjang diapit \`"""\` dan \`"""\`.`,
};

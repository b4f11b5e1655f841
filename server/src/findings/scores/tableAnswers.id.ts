import type { In } from "../entry.ts";
import type { tableAnswers as english } from "./tableAnswers.en.ts";

export const tableAnswers: In<typeof english> = {
  message: "{function} memerlukan dua jawaban, atau dua baterai dengan butir yang sama.",
  title: "Tabel dari sesuatu yang bukan dua jawaban",
  why: `Baris tabel adalah kode jawaban pertama, kolomnya kode jawaban kedua. Dua baterai dipasangkan butir demi butir.`,
};

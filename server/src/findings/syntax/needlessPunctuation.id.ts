import type { In } from "../entry.ts";
import type { needlessPunctuation as english } from "./needlessPunctuation.en.ts";

export const needlessPunctuation: In<typeof english> = {
  message: "{found} tidak diperlukan di sini: {why}. Hapus tanda itu.",
  title: "Titik dua atau titik koma yang tidak diperlukan",
  why: `Bahasa lain menaruh titik dua setelah kata kunci atau titik koma di akhir baris. Di sini keduanya hanya akan mengganggu.`,
};

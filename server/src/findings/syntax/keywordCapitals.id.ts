import type { In } from "../entry.ts";
import type { keywordCapitals as english } from "./keywordCapitals.en.ts";

export const keywordCapitals: In<typeof english> = {
  message: "Kata kunci ditulis dengan huruf kecil. Tulis {keyword}.",
  title: "Kata kunci dengan huruf besar",
  why: `Kata kunci ditulis dengan huruf kecil. Beberapa pengolah kata mengubah huruf pertama sebuah baris menjadi huruf besar.`,
};

import type { In } from "../entry.ts";
import type { translationDuplicate as english } from "./translationDuplicate.en.ts";

export const translationDuplicate: In<typeof english> = {
  message: "{key} diterjemahkan ke {language} dua kali. Pertahankan salah satu.",
  title: "Teks yang diterjemahkan dua kali",
  why: `Dua terjemahan satu teks ke satu bahasa: mana yang akan dibaca responden diserahkan kepada kebetulan. Pertahankan yang sudah ditelaah.`,
};

import type { In } from "../entry.ts";
import type { missingPart as english } from "./missingPart.en.ts";

export const missingPart: In<typeof english> = {
  message: "{place}, {expected} belum ada. Tulislah di sana.",
  title: "Pernyataan yang tidak lengkap",
  why: `Sebuah pernyataan sudah dimulai, tetapi bagian yang diperlukannya tidak ada: skala tanpa batasnya, pilihan tanpa kodenya. Pesannya menyebutkan apa yang seharusnya ada di sana.`,
};

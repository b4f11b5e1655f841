import type { In } from "../entry.ts";
import type { wordsInEnglish as english } from "./wordsInEnglish.en.ts";

export const wordsInEnglish: In<typeof english> = {
  message: "{loss}",
  title: "Kata-kata berbahasa Inggris pada formulir berbahasa lain",
  why: `Tombol, pesan, dan jawaban persetujuan tidak ada dalam instrumen: semuanya milik platform atau milik Ukur sendiri. Jika keduanya tidak memilikinya dalam suatu bahasa, responden membaca bahasa Inggris di antara bahasanya sendiri. Terjemahkan dalam formulir hasil kompilasi, atau di platform.`,
};

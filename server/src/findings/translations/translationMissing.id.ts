import type { In } from "../entry.ts";
import type { translationMissing as english } from "./translationMissing.en.ts";

export const translationMissing: In<typeof english> = {
  message:
    "Belum semua teks {name} tersedia dalam {language}: {keys}. Sampai tersedia, teks aslinya yang ditampilkan. Tambahkan ke translation {language} of {name}.",
  title: "Teks yang belum diterjemahkan",
  why: `Instrumen yang menyatakan memakai dua bahasa menjanjikan setiap teks dalam keduanya. Selama belum ada terjemahan, responden membaca teks aslinya, dan kuesioner yang berganti bahasa di tengah jalan mengukur hal lain.`,
};

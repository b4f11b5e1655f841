import type { In } from "../entry.ts";
import type { missingKeyword as english } from "./missingKeyword.en.ts";

export const missingKeyword: In<typeof english> = {
  message: "Sebelum {word}, kata {keyword} belum ada. Tulislah di sana.",
  title: "Deklarasi tanpa kata kuncinya",
  why: `Setiap deklarasi diawali kata yang menyatakan jenisnya. Yang ini kehilangan kata itu, dan dibaca sebagaimana seharusnya, sehingga tidak ada isinya yang hilang. Dimensi yang terbaca sebagai butir, atau sebaliknya, akan mengubah skor.`,
};

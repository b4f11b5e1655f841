import type { In } from "../entry.ts";
import type { unreducedScore as english } from "./unreducedScore.en.ts";

export const unreducedScore: In<typeof english> = {
  message:
    "Skor ini akan berupa daftar {count} nilai. Ringkaslah dengan mean(…) atau sum(…), tulis mean(…) per dimension, atau pertahankan daftarnya dengan per item.",
  title: "Skor yang berupa daftar butir",
  why: `Skor adalah satu bilangan, atau satu bilangan untuk setiap dimensi. Ini adalah nilai untuk setiap butir. Ringkaslah dengan \`mean(…)\` atau \`sum(…)\`, atau nyatakan dengan \`per item\` bahwa Anda menginginkan satu kolom untuk masing-masing.`,
};

import type { In } from "../entry.ts";
import type { unreducedScore as english } from "./unreducedScore.en.ts";

export const unreducedScore: In<typeof english> = {
  message: "Skor ini akan berupa daftar {count} butir. Ringkaslah dengan mean(…) atau sum(…), atau tulis mean(…) per dimension.",
  title: "Skor yang berupa daftar butir",
  why: `Skor adalah satu bilangan, atau satu bilangan untuk setiap dimensi. Ini adalah nilai untuk setiap butir, dan nilai itu sudah ada dalam data. Ringkaslah dengan \`mean(…)\` atau \`sum(…)\`.`,
};

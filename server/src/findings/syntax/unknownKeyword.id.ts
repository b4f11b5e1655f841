import type { In } from "../entry.ts";
import type { unknownKeyword as english } from "./unknownKeyword.en.ts";

export const unknownKeyword: In<typeof english> = {
  message: "{word} bukan kata kunci {place}. {hint}",
  title: "Kata yang tidak memulai pernyataan apa pun",
  why: `Pernyataan diawali kata kunci, misalnya \`battery\` atau \`question\`. Kata ini bukan salah satu yang dapat berada di sini. Mungkin salah eja, atau pernyataan itu termasuk dalam blok lain.`,
};

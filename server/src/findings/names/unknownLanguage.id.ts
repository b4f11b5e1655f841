import type { In } from "../entry.ts";
import type { unknownLanguage as english } from "./unknownLanguage.en.ts";

export const unknownLanguage: In<typeof english> = {
  message: "{language} bukan tag bahasa. Tulis {tag}.",
  title: "Kata yang bukan tag bahasa",
  why: `Platform survei dan peramban mengenal bahasa dengan tag pendek: \`en\`, \`id\`, \`pt-BR\`. Bahasa yang tidak mereka kenal tidak akan ditawarkan kepada responden.`,
};

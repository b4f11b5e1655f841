import type { In } from "../entry.ts";
import type { unclosedBlock as english } from "./unclosedBlock.en.ts";

export const unclosedBlock: In<typeof english> = {
  message: "Blok {what}, yang dimulai di baris {line}, tidak ditutup. Tulis {brace} {place}.",
  title: "Blok yang tidak ditutup",
  why: `Blok diawali \`{\` dan diakhiri \`}\`. Pesannya menyebutkan baris tempat blok dimulai, karena tempat penutup itu diketahui tidak ada sering kali jauh dari situ.`,
};

import type { In } from "../entry.ts";
import type { naWithoutLimits as english } from "./naWithoutLimits.en.ts";

export const naWithoutLimits: In<typeof english> = {
  message: "Di sini bilangan apa pun dapat menjadi jawaban, termasuk {code}. Tulis batas di depannya, misalnya 0..{proposed}.",
  title: "Kode untuk jawaban kosong di antara bilangan tanpa batas",
  why: `Yang memang bermaksud bilangan itu dihitung sebagai tidak menjawab. Dengan batas, kode itu berada di luarnya, dan tidak ada yang bermaksud demikian.`,
};

import type { In } from "../entry.ts";
import type { missingBrace as english } from "./missingBrace.en.ts";

export const missingBrace: In<typeof english> = {
  message: "Blok {what} di baris {line} tidak memiliki {brace} pembuka. Tulis {brace} sebelum baris pertamanya.",
  title: "Blok yang tidak dibuka",
  why: `Apa yang termasuk dalam sebuah deklarasi berada di dalam kurung kurawal setelahnya.`,
};

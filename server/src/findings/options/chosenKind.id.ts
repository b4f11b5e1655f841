import type { In } from "../entry.ts";
import type { chosenKind as english } from "./chosenKind.en.ts";

export const chosenKind: In<typeof english> = {
  message:
    "{name} adalah {found}, sehingga tidak ada yang dapat dicentang di sana lalu ditawarkan lagi. Sebutkan pertanyaan dengan any of, atau tulis opsinya di sini.",
  title: "Opsi dari jawaban yang tidak memilikinya",
  why: `\`channels chosen\` menawarkan apa yang dicentang responden pada pertanyaan \`channels\`. Hanya pertanyaan dengan \`any of\` yang memiliki kotak centang: dari satu jawaban tidak ada lagi yang tersisa untuk dipilih.`,
};

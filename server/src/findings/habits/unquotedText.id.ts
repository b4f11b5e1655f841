import type { In } from "../entry.ts";
import type { unquotedText as english } from "./unquotedText.en.ts";

export const unquotedText: In<typeof english> = {
  message: "Teks {of} ditulis dalam tanda kutip. Tulis {proposed}.",
  title: "Teks tanpa tanda kutip",
  why: `Apa yang dibaca orang ditulis dalam tanda kutip, sehingga boleh memuat kata dan tanda apa pun. Tanpa itu, kata seperti \`scale\` dalam sebuah kalimat tidak dapat dibedakan dari kata milik bahasa ini.`,
};

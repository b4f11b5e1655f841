import type { In } from "../entry.ts";
import type { languagesMissing as english } from "./languagesMissing.en.ts";

export const languagesMissing: In<typeof english> = {
  message: "{name} tidak menyebutkan bahasanya, sehingga en yang dipakai. Tulis: languages en",
  title: "Instrumen yang tidak menyebutkan bahasanya",
  why: `Platform survei memilih tombol dan pesannya sendiri menurut bahasa, dan pembaca layar memilih suaranya. Tanpa \`languages\`, bahasa Inggris yang dipakai.`,
};

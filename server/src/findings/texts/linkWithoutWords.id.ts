import type { In } from "../entry.ts";
import type { linkWithoutWords as english } from "./linkWithoutWords.en.ts";

export const linkWithoutWords: In<typeof english> = {
  message: "Tautan ini tanpa kata, sehingga tidak ada yang dapat diklik. Tulis tujuannya di antara kurung siku.",
  title: "Tautan tanpa kata",
  why: `Orang mengeklik kata-kata sebuah tautan, dan pembaca layar membacakannya. Tanpa kata, tandanya tampil apa adanya.`,
};

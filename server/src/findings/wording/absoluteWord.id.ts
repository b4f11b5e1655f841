import type { In } from "../entry.ts";
import type { absoluteWord as english } from "./absoluteWord.en.ts";

export const absoluteWord: In<typeof english> = {
  message: "“{word}” tidak memberi ruang: satu pengecualian saja dan jawabannya tidak. Hilangkan kata itu, atau tanyakan seberapa sering.",
  title: "Kata yang tidak mengenal pengecualian",
  why: `Orang yang pernah mengalami satu pengecualian tidak dapat setuju, sebaik apa pun layanan selebihnya. Jawaban lalu kurang beragam dibandingkan pengalaman.`,
  mistaken: `Kira-kira sepersepuluhnya, bila suatu aturan dikutip apa adanya.`,
  repair: `Menghilangkan kata itu bila yang tersisa tetap sebuah kalimat.`,
};

import type { In } from "../entry.ts";
import type { loadedWord as english } from "./loadedWord.en.ts";

export const loadedWord: In<typeof english> = {
  message: "“{word}” sudah menilai. Tanyakan dengan kata yang menyerahkan penilaian kepada responden.",
  title: "Pertanyaan yang menilai",
  why: `Kata seperti “istimewa” dalam pertanyaan memberi tahu jawaban yang diharapkan, dan sebagian orang memberikannya.`,
  mistaken: `Kira-kira seperempatnya, bila kata itu label yang dijelaskan oleh pertanyaan.`,
};

import type { In } from "../entry.ts";
import type { slashAlternatives as english } from "./slashAlternatives.en.ts";

export const slashAlternatives: In<typeof english> = {
  message: "“{pair}” tidak menjelaskan mana yang dimaksud. Pilih salah satu, atau tanyakan masing-masing.",
  title: "Dua kata dengan garis miring di antaranya",
  why: `Orang membaca garis miring sebagai “dan”, sebagai “atau”, atau hanya melihat kata pertama. Jawaban mereka lalu tentang hal yang berbeda.`,
  mistaken: `Kira-kira sepertiganya: kata kedua mungkin hanya menjelaskan yang pertama.`,
  repair: "Mempertahankan satu dari kedua kata.",
};

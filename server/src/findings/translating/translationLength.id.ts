import type { In } from "../entry.ts";
import type { translationLength as english } from "./translationLength.en.ts";

export const translationLength: In<typeof english> = {
  message: "Dibandingkan teks aslinya, panjang terjemahan ini {percent} % dari panjang terjemahan lain. Apakah isinya sama?",
  title: "Terjemahan yang jauh lebih pendek atau lebih panjang daripada yang lain",
  why: `Bila suatu teks jauh lebih pendek, mungkin ada syarat yang hilang; bila jauh lebih panjang, mungkin ia menjelaskan hal yang dibiarkan terbuka oleh teks asli. Keduanya menjadikannya pertanyaan lain.`,
  mistaken: `Sering: satu bahasa mungkin punya kata pendek untuk hal yang panjang dalam bahasa lain. Jika begitu, tidak ada yang perlu diubah.`,
};

import type { In } from "../entry.ts";
import type { translationSame as english } from "./translationSame.en.ts";

export const translationSame: In<typeof english> = {
  message: "Ini teks aslinya, bukan teks dalam {language}. Terjemahkan.",
  title: "Terjemahan yang masih sama dengan teks asli",
  why: `Orang yang telah memilih suatu bahasa lalu menemui kalimat dalam bahasa lain akan menebak isinya, atau melewatinya.`,
  mistaken: `Jarang: nama dan kata tunggal memang dapat sama dalam kedua bahasa, dan dibiarkan.`,
};

import type { In } from "../entry.ts";
import type { pronounWithoutNoun as english } from "./pronounWithoutNoun.en.ts";

export const pronounWithoutNoun: In<typeof english> = {
  message: "Tidak jelas “{word}” merujuk pada apa. Sebutkan bendanya dalam butir itu sendiri, atau dalam pengantar baterai.",
  title: "Kata yang tidak jelas rujukannya",
  why: `Setiap pembaca mengisinya dengan hal lain, biasanya dengan hal dalam butir sebelumnya. Bila urutannya acak, hal itu berbeda bagi setiap orang, dan dalam terjemahan kata itu mungkin butuh jenis kelamin.`,
  mistaken: `Bila judul atau gambar di atas butir-butir menyebutkan bendanya. Butir yang mengikuti butir yang menyebutnya dibiarkan, kecuali bila urutannya acak.`,
};

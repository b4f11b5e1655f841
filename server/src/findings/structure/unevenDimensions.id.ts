import type { In } from "../entry.ts";
import type { unevenDimensions as english } from "./unevenDimensions.en.ts";

export const unevenDimensions: In<typeof english> = {
  message:
    "Dari butir-butir ini, {many} milik {large} dan {few} milik {small}: nilai total ini terutama nilai {large}. Hitung dulu rata-rata tiap dimensi bila bobotnya harus sama.",
  title: "Nilai total dari dimensi yang sangat tidak sama besar",
  why: `Rata-rata semua butir memberi setiap dimensi bobot sebanyak butirnya. Bobot itu tidak dipilih siapa pun, dan berubah dengan setiap butir yang ditambahkan atau dihapus.`,
  mistaken: `Bila setiap butir memang harus sama bobotnya, misalnya dalam nilai total yang diterbitkan bersama modelnya.`,
};

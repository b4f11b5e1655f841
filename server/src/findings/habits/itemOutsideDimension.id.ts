import type { In } from "../entry.ts";
import type { itemOutsideDimension as english } from "./itemOutsideDimension.en.ts";

export const itemOutsideDimension: In<typeof english> = {
  message: 'Butir berada di dalam dimensi, sedangkan {item} tidak di dalam dimensi mana pun. Tulis: dimension NAMA "Judul" { … }',
  title: "Butir di luar dimensi",
  why: `Sebuah butir menyatakan sesuatu tentang satu dimensi dari apa yang diukur: skor dihitung untuk dimensi, dan model berbicara tentang dimensi. Instrumen yang mengukur satu hal memiliki satu dimensi.`,
};

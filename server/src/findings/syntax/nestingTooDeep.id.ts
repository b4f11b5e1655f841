import type { In } from "../entry.ts";
import type { nestingTooDeep as english } from "./nestingTooDeep.en.ts";

export const nestingTooDeep: In<typeof english> = {
  message: "Susunan ini lebih dari {limit} tingkat dalamnya, dan sisanya tidak dibaca. Sederhanakanlah.",
  title: "Blok atau tanda kurung yang bersarang tanpa akhir",
  why: `Tidak ada instrumen yang memerlukan sebanyak itu tingkat. Batas ini menjaga agar berkas yang rusak tidak menghentikan program.`,
};

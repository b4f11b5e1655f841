import type { In } from "../entry.ts";
import type { dimensionTooDeep as english } from "./dimensionTooDeep.en.ts";

export const dimensionTooDeep: In<typeof english> = {
  message: "Dimensi dapat memuat faset, dan faset memuat butir: {dimension} satu tingkat terlalu dalam. Naikkan satu tingkat.",
  title: "Faset dari sebuah faset",
  why: `Dimensi dapat memuat faset, dan faset memuat butir. Tingkat ketiga tidak memiliki tempat dalam skor: tidak akan jelas butir itu dihitung untuk rata-rata yang mana.`,
};

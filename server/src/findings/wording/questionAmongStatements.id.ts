import type { In } from "../entry.ts";
import type { questionAmongStatements as english } from "./questionAmongStatements.en.ts";

export const questionAmongStatements: In<typeof english> = {
  message: "Butir lain dalam baterai ini berupa pernyataan. Jadikan butir ini pernyataan juga, atau tanyakan secara terpisah.",
  title: "Pertanyaan di antara pernyataan",
  why: `“Setuju” bukan jawaban atas pertanyaan. Responden mengubahnya menjadi pernyataan, dan tidak semuanya menjadi pernyataan yang sama.`,
  mistaken: `Jarang.`,
};

import type { Words } from "../en.ts";
import type { Translated } from "../../message.ts";

export const steps: Translated<Words["steps"]> = {
  items: "Langkah pertama: teks dan butir",
  scores: "Skala, skor, dan halaman",
  wholes: "Bahasa, rumus, dan satu instrumen utuh",
};

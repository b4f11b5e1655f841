import type { In } from "../entry.ts";
import type { languageLeftOut as english } from "./languageLeftOut.en.ts";

export const languageLeftOut: In<typeof english> = {
  message: "{loss}",
  title: "Teks yang hanya ada dalam satu bahasa di platform",
  why: `Pembaca bahasa lain melihatnya dalam bahasa pertama. Masukkan terjemahannya di platform jika memang dapat dimasukkan di sana, atau terbitkan satu formulir untuk setiap bahasa.`,
};

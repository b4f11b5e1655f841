import type { In } from "../entry.ts";
import type { mappingWeights as english } from "./mappingWeights.en.ts";

export const mappingWeights: In<typeof english> = {
  message: "Bobot dari {from} berjumlah {total}. Beri setiap baris dari {from} sebuah bobot, sehingga jumlahnya 1.",
  title: "Bobot pemetaan yang tidak berjumlah 1",
  why: `Jika satu dimensi dibagi ke beberapa dimensi model lain, bobot menyatakan bagian mana yang masuk ke mana. Jika jumlahnya bukan 1, ada bagian yang terhitung dua kali atau hilang.`,
};

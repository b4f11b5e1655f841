import type { In } from "../entry.ts";
import type { shareWithoutDimensions as english } from "./shareWithoutDimensions.en.ts";

export const shareWithoutDimensions: In<typeof english> = {
  message: "{question} membandingkan dimensi satu sama lain, tetapi instrumen ini memiliki kurang dari dua dimensi.",
  title: "Kurang dari dua dimensi untuk dibandingkan",
  why: `Pembagian poin dan pemeringkatan menunjukkan mana di antara beberapa hal yang lebih penting. Dengan satu dimensi, setiap orang memberinya seluruh poin, atau peringkat pertama.`,
};

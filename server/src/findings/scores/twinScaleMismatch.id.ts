import type { In } from "../entry.ts";
import type { twinScaleMismatch as english } from "./twinScaleMismatch.en.ts";

export const twinScaleMismatch: In<typeof english> = {
  message:
    "{left} dan {right} tidak dapat {done}: {item} dijawab dari {leftRange} di satu baterai dan dari {rightRange} di baterai lainnya. Beri kedua baterai skala yang sama.",
  title: "Kesenjangan antara jawaban pada skala yang berbeda",
  why: `Angka 5 berarti "sepenuhnya" pada skala dari 1 sampai 5 dan hanya sedikit di atas "separuh" pada skala dari 1 sampai 7. Selisih keduanya adalah bilangan, tetapi bukan kesenjangan. Baterai yang dikurangkan memerlukan skala dengan batas dan arah yang sama: jika 1 berarti setuju di satu baterai dan tidak setuju di baterai lainnya, selisihnya pun tidak bermakna.`,
};

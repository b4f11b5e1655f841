import type { Words } from "../en.ts";
import type { Translated } from "../../message.ts";

export const functions: Translated<Words["functions"]> = {
  mean: "Rata-rata nilai yang dijawab. `per dimension` menghasilkan satu rata-rata untuk setiap dimensi.",
  sum: "Jumlah nilai. `per dimension` menghasilkan satu jumlah untuk setiap dimensi.",
  min: "Nilai terkecil.",
  max: "Nilai terbesar.",
  count: "Banyaknya nilai yang dijawab.",
  values: "nilai",
  argument: "Sebuah baterai, selisih dua baterai, skor beberapa dimensi, atau sebuah share.",
};

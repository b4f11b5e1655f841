import type { In } from "../entry.ts";
import type { unbalancedScale as english } from "./unbalancedScale.en.ts";

export const unbalancedScale: In<typeof english> = {
  message: "Skala ini punya {less} jawaban di satu sisi dan {more} di sisi lain. Beri kedua sisi jumlah yang sama.",
  title: "Skala yang satu sisinya punya lebih banyak jawaban",
  why: `Orang menganggap jawaban yang ditawarkan sebagai yang lazim, dan lebih sering memilih sisi yang jawabannya lebih banyak. Skala lalu ikut menentukan hasil.`,
  mistaken: `Jarang. Skala satu sisi, misalnya kepentingan, kekerapan, dan biaya, dibiarkan.`,
};

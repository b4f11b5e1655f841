import type { In } from "../entry.ts";
import type { scoreTooLarge as english } from "./scoreTooLarge.en.ts";

export const scoreTooLarge: In<typeof english> = {
  message:
    "Dengan {score}, skor-skor ini memiliki lebih dari sejuta bagian bila ditulis lengkap butir demi butir. Daftar di dalam daftar diulang untuk setiap butir: jadikan skor tersendiri, dan pakai namanya.",
  title: "Skor yang terlalu besar bila ditulis butir demi butir",
  why: `\`mean(perception - mean(perception))\` menghitung rata-rata di dalam untuk setiap butir, dan platform menulisnya untuk setiap butir: dengan 100 butir menjadi 10.000 bagian, dan setiap daftar di dalamnya mengalikannya lagi. Skor tersendiri dihitung sekali, dan skor lain memakai namanya. Hasilnya sama.`,
};

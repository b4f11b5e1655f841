import type { In } from "../entry.ts";
import type { bandRange as english } from "./bandRange.en.ts";

export const bandRange: In<typeof english> = {
  message: "Pita {label} berjalan turun dari {lo} ke {hi}. Tulis batas bawah lebih dahulu.",
  title: "Pita yang batasnya tertukar",
  why: `Batas bawah ditulis lebih dahulu. Jika keduanya tertukar, tidak ada hasil yang masuk ke pita itu.`,
};

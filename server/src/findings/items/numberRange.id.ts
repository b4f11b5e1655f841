import type { In } from "../entry.ts";
import type { numberRange as english } from "./numberRange.en.ts";

export const numberRange: In<typeof english> = {
  message: "{range} tidak memuat bilangan apa pun: yang pertama lebih besar daripada yang kedua. Tukarkan keduanya.",
  title: "Batas yang tidak dipenuhi bilangan mana pun",
  why: `Batas bawah ditulis lebih dahulu. Jika keduanya tertukar, setiap jawaban akan ditolak.`,
};

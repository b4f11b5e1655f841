import type { In } from "../entry.ts";
import type { dateRange as english } from "./dateRange.en.ts";

export const dateRange: In<typeof english> = {
  message: "{range} tidak memuat tanggal apa pun: yang pertama lebih lambat daripada yang kedua. Tukarkan keduanya.",
  title: "Batas yang tidak dipenuhi tanggal mana pun",
  why: `Tanggal yang lebih awal ditulis lebih dahulu. Jika keduanya tertukar, setiap jawaban akan ditolak.`,
};

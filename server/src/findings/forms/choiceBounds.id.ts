import type { In } from "../entry.ts";
import type { choiceBounds as english } from "./choiceBounds.en.ts";

export const choiceBounds: In<typeof english> = {
  message: "Paling sedikit {least} lebih besar daripada paling banyak {most}. Tukarkan kedua bilangan itu, atau perbaiki salah satunya.",
  title: "Batas yang tidak dipenuhi jumlah jawaban mana pun",
  why: `Yang paling sedikit lebih kecil. Jika keduanya tertukar, setiap pilihan akan ditolak.`,
};

import type { In } from "../entry.ts";
import type { unclearOrder as english } from "./unclearOrder.en.ts";

export const unclearOrder: In<typeof english> = {
  message: "Tidak semua orang menganggap “{label}” lebih setuju daripada “{other}”. Pakailah jawaban yang urutannya jelas.",
  title: "Dua jawaban yang urutannya tidak jelas",
  why: `Bagi sebagian orang “kurang setuju” lebih lunak daripada “tidak setuju”, bagi yang lain hanya lebih santun. Urutannya lalu lain daripada urutan kodenya.`,
  mistaken: `Bila responden sudah terbiasa dengan skala ini.`,
};

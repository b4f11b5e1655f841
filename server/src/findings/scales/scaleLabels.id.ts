import type { In } from "../entry.ts";
import type { scaleLabels as english } from "./scaleLabels.en.ts";

export const scaleLabels: In<typeof english> = {
  message: "Beri label pada setiap titik dari {lo} sampai {hi}, atau pada kedua ujung saja. Yang belum ada: {missing}.",
  title: "Skala dengan label pada sebagian titiknya",
  why: `Responden membaca label sebagai ajakan yang lebih kuat daripada bilangan saja, sehingga titik tanpa label menarik lebih sedikit jawaban tanpa alasan dalam hal yang diukur. Beri label pada setiap titik, atau pada kedua ujung saja.`,
};

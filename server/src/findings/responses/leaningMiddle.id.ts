import type { In } from "../entry.ts";
import type { leaningMiddle as english } from "./leaningMiddle.en.ts";

export const leaningMiddle: In<typeof english> = {
  message: "Titik tengah skala ini condong: “{label}” berada di sisi “{other}”. Taruh di situ jawaban yang berada di antara kedua sisi.",
  title: "Titik tengah yang condong ke satu sisi",
  why: `Orang yang belum punya pendirian memilih yang di tengah. Bila yang di tengah berkata sedikit ya, semua yang belum punya pendirian terhitung ya, dan rerata naik tanpa seorang pun menjadi lebih puas.`,
  mistaken: `Jarang. Skala dari tidak sama sekali sampai sangat, misalnya kepentingan, tidak punya dua sisi dan dibiarkan.`,
  repair: "Menulis titik tengah yang tidak memihak.",
};

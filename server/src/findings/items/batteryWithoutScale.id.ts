import type { In } from "../entry.ts";
import type { batteryWithoutScale as english } from "./batteryWithoutScale.en.ts";

export const batteryWithoutScale: In<typeof english> = {
  message: "{battery} tidak memiliki skala, dan {item} juga tidak memiliki skala sendiri. Tulis scale NAMA setelah teks baterai.",
  title: "Baterai tanpa skala",
  why: `Tidak seorang pun dapat menjawab sebuah butir tanpa pilihan jawaban. Beri baterai ini sebuah skala, atau beri setiap butirnya satu.`,
};

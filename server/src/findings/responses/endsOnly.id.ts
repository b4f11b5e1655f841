import type { In } from "../entry.ts";
import type { endsOnly as english } from "./endsOnly.en.ts";

export const endsOnly: In<typeof english> = {
  message: "Dari {count} titik, hanya kedua ujungnya yang menyatakan artinya. Beri label pada tiap titik.",
  title: "Skala yang hanya ujungnya berlabel",
  why: `Arti 3 atau 4 ditentukan tiap orang sendiri. Dengan label pada tiap titik, orang memaksudkan hal yang sama, dan menjawab sama bila ditanya lagi.`,
  mistaken: `Bila penelitian pembanding hanya memberi label pada ujungnya. Tujuh titik dengan dua label adalah bentuk seperti itu dan dibiarkan, begitu pula instrumen yang menyebut model atau sumber.`,
};

import type { In } from "../entry.ts";
import type { translationNegation as english } from "./translationNegation.en.ts";

export const translationNegation: In<typeof english> = {
  message: "Terjemahan ini mungkin berarti sebaliknya dari teks aslinya: {which}. Baca kembali keduanya.",
  title: "Terjemahan yang mengiyakan apa yang diingkari teks asli",
  why: `“Tidak” yang hilang membalik arti butir, dan hanya dalam satu bahasa. Orang yang setuju dalam satu bahasa tidak setuju dalam bahasa lain, dan rerata keduanya tidak berarti apa-apa.`,
  mistaken: `Kira-kira seperlimanya, bila satu bahasa punya kata untuk hal yang dalam bahasa lain memakai “tidak”. Teks dengan kata lain yang mengingkari dibiarkan: “tidak rumit” sama dengan “simple”.`,
};

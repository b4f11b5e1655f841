import type { In } from "../entry.ts";
import type { perItemWithoutItems as english } from "./perItemWithoutItems.en.ts";

export const perItemWithoutItems: In<typeof english> = {
  message: "per item di sini mengikuti {shape}.",
  title: "Hasil untuk setiap butir dari sesuatu yang tidak berbutir",
  why: `\`per item\` mempertahankan satu nilai untuk setiap butir: jawaban sebuah baterai, atau hitungan dari dua baterai. \`mean(…)\` dan sejenisnya sudah menjadikannya satu bilangan.`,
};

import type { In } from "../entry.ts";
import type { noAnswerOnScale as english } from "./noAnswerOnScale.en.ts";

export const noAnswerOnScale: In<typeof english> = {
  message: "“{label}” bukan jawaban, tetapi dihitung sebagai {code}. Beri kode hilang tersendiri.",
  title: "Bukan jawaban di antara titik-titik skala",
  why: `Orang yang tidak tahu, atau yang tidak berkepentingan, tidak mengatakan seberapa banyak. Sebagai titik skala, hal itu ikut dihitung dalam setiap rerata, dan di tengah tidak dapat dibedakan dari pendapat netral.`,
  mistaken: `Hampir tidak pernah.`,
  repair: "Menulisnya sebagai na dengan kode yang tidak dipakai titik mana pun.",
};

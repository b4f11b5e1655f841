import type { In } from "../entry.ts";
import type { mixedScale as english } from "./mixedScale.en.ts";

export const mixedScale: In<typeof english> = {
  message: "“{other}” dan “{label}” menyangkut dua hal. Semua jawaban dalam satu skala hendaknya menyangkut satu hal.",
  title: "Skala yang mencampur dua hal",
  why: `Baik dan puas adalah dua garis, bukan satu: orang dapat menilai suatu layanan buruk dan tetap puas. Bila satu skala memuat keduanya, tidak ada yang tahu jawaban mana menyusul jawaban mana, dan angkanya tidak berurutan.`,
  mistaken: `Jarang: hanya disebut bila Ukur dapat membaca setiap jawabannya.`,
};

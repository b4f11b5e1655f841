import type { In } from "../entry.ts";
import type { missingWithoutFunction as english } from "./missingWithoutFunction.en.ts";

export const missingWithoutFunction: In<typeof english> = {
  message: "missing menyatakan berapa nilai yang diperlukan sebuah mean atau sum, padahal skor ini tidak memuatnya. Hapus missing.",
  title: "Aturan untuk nilai kosong padahal tidak ada yang diringkas",
  why: `Aturan ini menyatakan berapa nilai yang diperlukan sebuah fungsi. Skor ini tidak memiliki fungsi: jika ada bagian yang kosong, skornya kosong.`,
};

import type { In } from "../entry.ts";
import type { emptyBands as english } from "./emptyBands.en.ts";

export const emptyBands: In<typeof english> = {
  message: 'Tidak ada pita di sini. Tulis satu pada setiap baris: "A" 3.5..4 "Sangat baik"',
  title: "Blok pita tanpa pita",
  why: `Blok ini tidak menyebut interval apa pun, sehingga tidak ada hasil yang memiliki nama. Tulis satu pita pada setiap baris, atau hapus blok ini.`,
};

import type { In } from "../entry.ts";
import type { missingTitle as english } from "./missingTitle.en.ts";

export const missingTitle: In<typeof english> = {
  message: "Dimensi {dimension} tidak memiliki judul. Tulis judul dalam tanda kutip setelah namanya.",
  title: "Dimensi tanpa judul",
  why: `Buku kode, laporan, dan judul halaman mencetak judul dimensi. Jika instrumen mengukur sebuah model, judul boleh diserahkan kepada dimensi model dengan nama yang sama; jika tidak, tidak ada yang dapat dicetak.`,
};

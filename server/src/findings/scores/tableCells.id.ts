import type { In } from "../entry.ts";
import type { tableCells as english } from "./tableCells.en.ts";

export const tableCells: In<typeof english> = {
  message:
    "Baris {code} mempunyai {count} hasil, sedangkan jawaban kedua mempunyai {expected} kode: {codes}. Tulis satu hasil untuk masing-masing, menurut urutan ini.",
  title: "Baris tabel yang hasilnya kurang atau lebih",
  why: `Satu hasil yang kurang membuat semua hasil sesudahnya berlaku untuk kode yang lain.`,
};

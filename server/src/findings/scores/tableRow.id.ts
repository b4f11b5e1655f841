import type { In } from "../entry.ts";
import type { tableRow as english } from "./tableRow.en.ts";

export const tableRow: In<typeof english> = {
  message: "Baris untuk {code} tidak cocok. {hint}",
  title: "Baris tabel yang bukan untuk kode mana pun",
  why: `Baris tabel dimulai dengan kode jawaban pertama, lalu menyebut hasilnya untuk setiap kode jawaban kedua.`,
};

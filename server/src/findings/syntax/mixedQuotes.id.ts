import type { In } from "../entry.ts";
import type { mixedQuotes as english } from "./mixedQuotes.en.ts";

export const mixedQuotes: In<typeof english> = {
  message: "Teks ini dibuka dengan {open} dan ditutup dengan {close}. Gunakan jenis tanda kutip yang sama di kedua ujungnya: {proposed}",
  title: "Dua jenis tanda kutip di sekitar sebuah teks",
  why: `Pengolah kata mengubah tanda kutip lurus menjadi lengkung saat mengetik, dan sering hanya salah satunya. Sebuah teks memiliki jenis yang sama di kedua ujungnya. Keduanya bukan bagian dari yang dibaca responden.`,
};

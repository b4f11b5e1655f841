import type { In } from "../entry.ts";
import type { shownTwice as english } from "./shownTwice.en.ts";

export const shownTwice: In<typeof english> = {
  message:
    "{what} ditampilkan dua kali (juga di halaman {page}), padahal hanya punya satu tempat dalam formulir dan dalam data. Tampilkan satu kali saja: satu halaman dengan syarat yang mencakup keduanya cukup untuk semua.",
  title: "Sesuatu yang ditampilkan dua kali",
  why: `Jawaban memiliki satu tempat dalam data. Jika sebuah pertanyaan ditampilkan dua kali, jawaban kedua menimpa yang pertama. Untuk menampilkannya kepada orang yang berbeda di tempat yang berbeda, beri satu halaman syarat yang mencakup keduanya.`,
};

import type { In } from "../entry.ts";
import type { shownTwice as english } from "./shownTwice.en.ts";

export const shownTwice: In<typeof english> = {
  message:
    "{what} ditampilkan dua kali (juga di halaman {page}), padahal hanya punya satu tempat dalam formulir dan dalam data. Tampilkan satu kali saja: satu halaman dengan syarat yang mencakup keduanya cukup untuk semua.",
  title: "Sesuatu yang ditampilkan dua kali",
  why: `Sebuah pertanyaan punya satu tempat dalam formulir, dan jawabannya satu tempat dalam data: platform menolak pertanyaan kedua dengan nama yang sama, atau jawabannya menimpa yang pertama. Hal itu berlaku pula untuk halaman yang tidak pernah dilihat keduanya oleh satu orang. Agar tampil bagi orang yang berbeda, beri satu halaman syarat yang mencakup keduanya.`,
};

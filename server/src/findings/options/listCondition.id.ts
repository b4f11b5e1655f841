import type { In } from "../entry.ts";
import type { listCondition as english } from "./listCondition.en.ts";

export const listCondition: In<typeof english> = {
  message:
    "Di {list}, opsi {option} memiliki syarat yang tidak dapat ditentukan di sini. Deklarasikan pertanyaan yang disebutnya dalam instrumen ini, atau beri {question} opsi sendiri.",
  title: "Daftar yang syaratnya tidak cocok dengan instrumen",
  why: `Syarat pada opsi sebuah daftar menyebut pertanyaan, dan dibaca dalam setiap instrumen yang memakai daftar itu: pertanyaan dan jawaban tersebut harus ada.`,
};

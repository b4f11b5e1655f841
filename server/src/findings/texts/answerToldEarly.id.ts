import type { In } from "../entry.ts";
import type { answerToldEarly as english } from "./answerToldEarly.en.ts";

export const answerToldEarly: In<typeof english> = {
  message:
    "Tulisan ini menyebut {written}, padahal {name} belum ditanyakan. Tampilkan {name} di halaman sebelumnya, atau di atas tulisan ini.",
  title: "Jawaban yang disebut sebelum diberikan",
  why: `Tulisan hanya dapat menyebut jawaban yang sudah ada: pertanyaannya harus lebih dahulu pada halaman itu, atau pada halaman sebelumnya. Judul halaman menyebut jawaban dari halaman-halaman sebelumnya, dan di antara halaman yang diacak tidak ada yang lebih dahulu.`,
};

import type { In } from "../entry.ts";
import type { answerNotWords as english } from "./answerNotWords.en.ts";

export const answerNotWords: In<typeof english> = {
  message: "Tulisan tidak dapat menyebut {written}: jawaban {name} bukan satu kata atau angka. Tulis tanpa jawaban itu.",
  title: "Jawaban yang tidak dapat disebut dalam tulisan",
  why: `Tulisan menyebut jawaban pertanyaan dengan satu pilihan, angka, teks, tanggal, waktu, atau skala. Yang dicentang, diurutkan, dibagi, atau diunggah adalah daftar atau berkas, dan platform menuliskannya dengan cara yang tidak cocok untuk kalimat.`,
};

import type { In } from "../entry.ts";
import type { nominalArithmetic as english } from "./nominalArithmetic.en.ts";

export const nominalArithmetic: In<typeof english> = {
  message: "{name} tidak dapat dipakai dalam perhitungan: {reason}",
  title: "Perhitungan dengan jawaban yang bukan besaran",
  why: `Kode sebuah pilihan hanya menamai jawaban. "Mahasiswa" adalah 1 dan "Dosen" adalah 2, dan rata-rata 1,5 bukan siapa pun. Tanyakan dengan skala jika Anda memerlukan besaran, atau hitung banyaknya orang pada setiap jawaban kemudian.`,
};

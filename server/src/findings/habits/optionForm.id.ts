import type { In } from "../entry.ts";
import type { optionForm as english } from "./optionForm.en.ts";

export const optionForm: In<typeof english> = {
  message: "Sebuah jawaban memiliki nama, kode, dan label. Tulis {proposed}.",
  title: "Jawaban yang bagiannya belum lengkap",
  why: `Sebuah jawaban memiliki tiga bagian: nama untuk syarat dan uji, kode untuk data, dan label untuk orang. Kodelah yang dihitung oleh paket statistik, sehingga tidak pernah dikarang diam-diam.`,
};

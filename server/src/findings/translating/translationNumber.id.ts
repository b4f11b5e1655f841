import type { In } from "../entry.ts";
import type { translationNumber as english } from "./translationNumber.en.ts";

export const translationNumber: In<typeof english> = {
  message: "Angka dalam terjemahan ini berbeda dari teks aslinya: {difference}. Tulis angka yang sama.",
  title: "Terjemahan yang angkanya berbeda dari teks asli",
  why: `“Dalam 2 hari” dan “dalam 3 hari” adalah dua pertanyaan. Jawaban dalam satu bahasa tidak dapat digabungkan dengan jawaban dalam bahasa lain.`,
  mistaken: `Jarang: bilangan yang ditulis dengan huruf ikut dibaca, dan 12 bulan sama dengan setahun. Teks yang memuat jam dibiarkan, begitu pula bilangan dengan huruf dalam
bahasa selain Indonesia dan Inggris.`,
  repair: "Menulis angka teks asli, bila satu angka berbeda.",
};

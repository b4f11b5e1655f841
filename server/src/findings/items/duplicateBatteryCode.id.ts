import type { In } from "../entry.ts";
import type { duplicateBatteryCode as english } from "./duplicateBatteryCode.en.ts";

export const duplicateBatteryCode: In<typeof english> = {
  message: "Dua baterai memiliki kode {code}, sehingga nama variabelnya akan sama. Beri masing-masing kode sendiri.",
  title: "Dua baterai dengan satu kode",
  why: `Kode baterai adalah bagian pertama nama kolom-kolomnya. Dengan satu kode, harapan dan persepsi atas semua butir akan memiliki kolom yang sama.`,
};

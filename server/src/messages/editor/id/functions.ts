import type { Words } from "../en.ts";
import type { Translated } from "../../message.ts";

export const functions: Translated<Words["functions"]> = {
  mean: "Rata-rata nilai yang dijawab. `per dimension` menghasilkan satu rata-rata untuk setiap dimensi.",
  sum: "Jumlah nilai. `per dimension` menghasilkan satu jumlah untuk setiap dimensi.",
  min: "Nilai terkecil.",
  max: "Nilai terbesar.",
  count: "Banyaknya nilai yang dijawab.",
  points: "Nilai setiap jawaban: `straw 2, tin 1, else 0`. Semua pilihan atau kode disebut, atau `else` berlaku untuk yang lain.",
  table:
    'Hasil bernama untuk setiap pasangan jawaban: satu baris untuk setiap kode jawaban pertama, dengan satu hasil untuk setiap kode jawaban kedua menurut urutan naik. `A "Menarik"` menyebut nama hasilnya.',
  kano: "Tabel Kano, menurut Berger dan kawan-kawan (1993): wajib ada, linear, menarik, netral, terbalik, atau meragukan.",
  values: "nilai",
  argument: "Sebuah baterai, selisih dua baterai, skor beberapa dimensi, atau sebuah share.",
};

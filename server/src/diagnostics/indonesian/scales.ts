import type { scales as english } from "../catalogue/scales.ts";
import type { Messages } from "../entry.ts";

export const scales: Messages<typeof english> = {
  "scale-range": "Skala berjalan dari bilangan bulat rendah ke bilangan bulat tinggi, misalnya 1..5; {range} tidak demikian.",
  "scale-too-long":
    "Skala dengan {count} titik tidak dapat ditampilkan kepada siapa pun. Gunakan paling banyak {most}, atau mintalah sebuah bilangan: number {lo}..{hi}.",
  "scale-without-points": "Skala ini tidak memiliki titik berlabel. Beri label sekurang-kurangnya pada kedua ujungnya, {lo} dan {hi}.",
  "scale-order": "Kode harus menaik, tetapi {code} muncul setelah {before}. Urutkan titik dari yang rendah ke yang tinggi.",
  "scale-labels": "Beri label pada setiap titik dari {lo} sampai {hi}, atau pada kedua ujung saja. Yang belum ada: {missing}.",
  "code-outside-range":
    'Kode {code} berada di luar {lo}..{hi}. Ubah kode atau rentangnya; kode untuk jawaban kosong ditulis na {code} "…".',
  "na-inside-range":
    "Kode {code} untuk jawaban kosong berada di dalam {lo}..{hi} dan akan dihitung sebagai jawaban. Gunakan kode di luar rentang, misalnya {proposed}.",
  "duplicate-code": "Kode {code} dipakai dua kali. Beri setiap jawaban kode sendiri.",
  "duplicate-label": 'Dua {~what} bernama "{label}", dan tidak ada yang dapat membedakannya. Ubah salah satunya.',
  "code-not-whole": "{code} bukan bilangan bulat. Kode harus berupa bilangan bulat.",
  "empty-options": '{what} tidak menawarkan jawaban. Tulis sekurang-kurangnya dua, satu pada setiap baris: yes 1 "Ya"',
  "ranked-option":
    "{option} adalah {clause}, padahal dalam peringkat setiap pilihan mendapat tempat. Hapus {clause}, atau tanyakan dengan any of.",
  "overlapping-options": '"{first}" dan "{second}" tumpang-tindih: {value} termasuk keduanya. Mulailah yang kedua dari {proposed}.',
  "scale-without-name": "Skala ditunjuk dengan namanya, dan {written} bukan nama. {~hint}",
};

import type { In } from "../entry.ts";
import type { duplicateName as english } from "./duplicateName.en.ts";

export const duplicateName: In<typeof english> = {
  message: "{name} dideklarasikan dua kali ({other}). Huruf besar tidak membedakan nama; ganti nama salah satunya.",
  title: "Nama yang dipakai dua kali",
  why: `Nama menjadi kolom data, dan berkas data dengan dua kolom bernama sama kehilangan salah satunya tanpa pemberitahuan. Huruf besar tidak membedakan nama, karena paket statistik seperti SPSS tidak membedakannya. Dimensi, butir, baterai, pertanyaan, halaman, skor, dan istilah sebuah instrumen berbagi satu ruang nama.`,
};

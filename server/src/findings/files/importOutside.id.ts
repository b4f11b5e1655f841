import type { In } from "../entry.ts";
import type { importOutside as english } from "./importOutside.en.ts";

export const importOutside: In<typeof english> = {
  message: '"{path}" mengarah ke luar folder {root}. Instrumen hanya boleh mengimpor berkas di dalamnya; salin berkas itu ke sana.',
  title: "Impor yang mengarah ke luar folder proyek",
  why: `Sebuah instrumen mungkin dibuka oleh orang yang tidak menulisnya, dan dikompilasi oleh sebuah server. Karena itu, instrumen hanya dapat membaca berkas di dalam proyeknya sendiri: jalur yang keluar dari folder, dan tautan yang menunjuk ke luar, ditolak. Salin berkas itu ke dalam proyek; dengan demikian proyek juga lengkap ketika Anda mengarsipkannya.`,
};

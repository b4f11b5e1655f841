import type { Words } from "../en.ts";
import type { Translated } from "../message.ts";

export const exercises: Translated<Words["exercises"]> = {
  task: "Yang perlu dilakukan: {task}",
  command: "Sesudah itu, di folder ini: {command}",
  setOut: "{count} latihan ada di {folder}.",
  begin: "Buka {path}, perbaiki, lalu jalankan: {command}",
  solved: "selesai",
  open: "belum",
  broken: "rusak lagi",
  missing: "tidak ada",
  progress: "{solved} dari {all} selesai.",
  next: "Berikutnya: {path}. {title}.",
  lacks: "Berkas ini harus tetap memiliki {names}. Latihan diperbaiki, bukan dihapus.",
  allowed: "Temuan {code} di sini diizinkan, bukan diperbaiki. Hapus baris yang memuat allow.",
  hint: "Petunjuk {number} dari {all}: {hint}",
  askHint: "Untuk petunjuk: {command}",
  noMoreHints: "Itu semua petunjuknya.",
  setOutAgain: "Untuk mendapatkannya lagi: {command}",
  nothingNext: "Semua yang ada sudah selesai.",
};

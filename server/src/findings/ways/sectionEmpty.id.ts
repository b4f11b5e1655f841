import type { In } from "../entry.ts";
import type { sectionEmpty as english } from "./sectionEmpty.en.ts";

export const sectionEmpty: In<typeof english> = {
  message: "Bagian {name} tidak memuat halaman: tidak ada yang dapat ditampilkan di dalamnya.",
  title: "Bagian tanpa halaman",
  why: `Bagian memberi halaman-halamannya syarat atau judul bersama. Tanpa halaman bagian tidak berbuat apa-apa, dan halaman yang dimaksud ditampilkan kepada semua orang.`,
};

import type { In } from "../entry.ts";
import type { noSuchDate as english } from "./noSuchDate.en.ts";

export const noSuchDate: In<typeof english> = {
  message: "Tidak ada {date}. Tulis tanggal dalam kalender sebagai tahun-bulan-hari, misalnya 2026-11-24, atau today.",
  title: "Batas yang bukan tanggal",
  why: `Jumlah hari dalam sebulan terbatas, dan setahun hanya dua belas bulan. Platform menganggap batas seperti itu sebagai hari lain, atau sebagai tanpa batas.`,
};

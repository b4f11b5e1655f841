import type { In } from "../entry.ts";
import type { randomSingle as english } from "./randomSingle.en.ts";

export const randomSingle: In<typeof english> = {
  message: "Kurang dari dua halaman tidak punya urutan lain. Tulis lebih banyak halaman di dalam random, atau keluarkan yang ini.",
  title: "Halaman dalam urutan acak, padahal hanya satu",
  why: `Urutan satu halaman selalu sama. Biasanya halaman lainnya tertinggal di luar kurung kurawal.`,
};

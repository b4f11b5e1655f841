import type { In } from "../entry.ts";
import type { formatLeavesOut as english } from "./formatLeavesOut.en.ts";

export const formatLeavesOut: In<typeof english> = {
  message: "{loss}",
  title: "Format berkas yang hanya menampung sebagian instrumen",
  why: `Beberapa platform menerima beberapa format, dan format yang sederhana tidak memuat bahasa, kewajiban menjawab, batas, percabangan, atau skor. Impor format lengkap jika bisa.`,
};

import type { In } from "../entry.ts";
import type { emptyText as english } from "./emptyText.en.ts";

export const emptyText: In<typeof english> = {
  message: "Teks ini kosong. Tulis apa yang harus dibaca responden, atau hapus teks ini.",
  title: "Teks tanpa isi",
  why: `Responden membaca teks ini, atau buku kode mencetaknya. Teks kosong menampilkan kepada mereka sebuah baris tanpa pertanyaan.`,
};

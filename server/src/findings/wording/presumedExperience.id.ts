import type { In } from "../entry.ts";
import type { presumedExperience as english } from "./presumedExperience.en.ts";

export const presumedExperience: In<typeof english> = {
  message: "Tidak semua orang mengalami hal ini ({word}). Tanyakan dahulu siapa yang mengalaminya, atau tambahkan jawaban bagi yang tidak.",
  title: "Pengalaman yang tidak dimiliki semua orang",
  why: `Orang yang tidak pernah mengadu tidak dapat menilai penanganan pengaduan. Tanpa jalan keluar mereka memilih yang di tengah, dan rata-ratanya berisi tebakan.`,
  mistaken: `Kira-kira sepertiganya: mungkin semua responden memang pernah mengalaminya.`,
  repair:
    "Menambahkan jawaban bagi mereka pada skala, atau memakai skala pustaka yang memilikinya; atau menaruh pertanyaan penyaring dan halaman tersendiri bagi butir dimensi itu.",
};

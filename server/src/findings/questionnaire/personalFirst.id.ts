import type { In } from "../entry.ts";
import type { personalFirst as english } from "./personalFirst.en.ts";

export const personalFirst: In<typeof english> = {
  message: "Pertanyaan ini menanyakan siapa responden sebelum tujuannya jelas: {questions}. Tanyakan sesudah penilaian.",
  title: "Pertanyaan tentang diri responden di awal",
  why: `Orang yang lebih dulu ditanya usia dan penghasilan bertanya-tanya siapa yang ingin tahu, dan sebagian berhenti. Orang yang sudah menilai layanan tahu untuk apa jawabannya. Apa yang ditanyakan pertama juga terbawa saat menjawab selebihnya.`,
  mistaken: `Bila formulirnya ditetapkan peraturan, seperti pada SKM, atau bila kelompok tertentu harus terpenuhi. Pertanyaan yang menentukan siapa melihat halaman mana dibiarkan.`,
  repair: "Meletakkan halamannya sesudah halaman penilaian terakhir, bila tidak ada hal lain di halaman itu.",
};

import type { In } from "../entry.ts";
import type { screeningLate as english } from "./screeningLate.en.ts";

export const screeningLate: In<typeof english> = {
  message:
    "Ini menanyakan apakah orang pernah menggunakannya, padahal sudah dinilai. Letakkan di halaman sebelumnya, dan tampilkan selebihnya bila jawabannya ya.",
  title: "Pertanyaan penyaring yang terlambat",
  why: `Orang yang belum pernah menggunakan suatu layanan saat itu sudah menilainya dari kata orang. Pertanyaan di depan dan halaman dengan \`when\` menghemat waktu mereka, dan menjauhkan penilaian itu dari data.`,
  mistaken: `Bila pertanyaannya tentang hal lain daripada yang dinilai.`,
};

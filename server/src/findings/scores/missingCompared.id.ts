import type { In } from "../entry.ts";
import type { missingCompared as english } from "./missingCompared.en.ts";

export const missingCompared: In<typeof english> = {
  message:
    "{option} dianggap bukan jawaban atas {name}, sehingga perbandingan ini kosong bagi semua yang memilihnya. Bandingkan dengan jawaban lain.",
  title: "Perbandingan dengan jawaban yang dianggap tidak ada",
  why: `Dalam skor, sebuah perbandingan kosong jika jawabannya kosong, dan jawaban bertanda \`missing\` bukan jawaban. Hasilnya 0 bagi sebagian orang, kosong bagi yang lain, dan 1 bagi siapa pun tidak pernah. Dalam syarat yang membandingkan satu jawaban saja, jawaban itu dapat ditanyakan.`,
};

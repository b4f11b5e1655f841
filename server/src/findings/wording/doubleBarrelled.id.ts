import type { In } from "../entry.ts";
import type { doubleBarrelled as english } from "./doubleBarrelled.en.ts";

export const doubleBarrelled: In<typeof english> = {
  message:
    "Butir ini menanyakan dua hal sekaligus, “{first}” dan “{second}”, padahal jawabannya hanya satu. Tanyakan masing-masing dalam butir tersendiri.",
  title: "Dua hal dalam satu butir",
  why: `Orang yang menilai suatu layanan cepat tetapi kasar tidak punya jawaban untuk "cepat dan sopan", dan apa yang dijawab tidak dapat dipilah lagi sesudahnya. Skor yang memuat butir seperti itu berkata lebih sedikit daripada tampaknya.`,
  mistaken: `Jarang, bila kedua bagiannya sifat atau tindakan. Dua kata untuk satu hal ("mudah dan sederhana") dibiarkan bila Ukur mengenalnya; yang lain dapat ditambahkan pada pasangan tetap proyek.`,
  repair: "Membagi butir menjadi dua, masing-masing dengan kembarannya di baterai lain dan tempat untuk terjemahannya.",
};

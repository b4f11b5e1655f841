import type { Words } from "../en.ts";
import type { Translated } from "../message.ts";

export const lessons: Translated<Words["lessons"]> = {
  models: "ukur learn MODEL menceritakan satu model, ukur new --model MODEL memulai instrumen darinya.",
  head: "{title} ({name}, versi {version})",
  structure: "Susunan",
  history: "Asal-usulnya",
  criticism: "Kritik terhadapnya",
  certainty: "Seberapa pasti",
  sure: "Susunannya: {sure}. {because}",
  unsure: "Belum pasti: {unsure}",
  beside: "Di samping {other}",
  sources: "Sumber",
  atWork: "Untuk melihatnya bekerja",
  topics: "{topics} topik dalam {dimensions} dimensi.",
  asked: "Ditanyakan sebagai {batteries}.",
  properties: "Ini daftar sifat dan tidak memiliki kuesioner yang diterbitkan.",
  index: "Ini sebuah indeks: bagian-bagiannya tidak perlu sejalan, dan koefisien reliabilitas tidak berlaku.",
};

import type { Words } from "../en.ts";
import type { Translated } from "../message.ts";

export const kinds: Translated<Words["kinds"]> = {
  a: "{kind}",
  attribute: "topik",
  band: "pita",
  battery: "baterai",
  choices: "daftar jawaban",
  column: "kolom data",
  declaration: "deklarasi",
  dimension: "dimensi",
  instrument: "instrumen",
  item: "butir",
  mapping: "pemetaan",
  model: "model",
  option: "jawaban",
  page: "halaman",
  question: "pertanyaan",
  scale: "skala",
  score: "skor",
  term: "istilah",
  test: "uji",
  topic: "topik",
  translation: "terjemahan",
};

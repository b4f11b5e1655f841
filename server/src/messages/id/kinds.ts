import type { Words } from "../en.ts";
import type { Translated } from "../message.ts";

/** As Indonesian researchers call it. */
export const kinds: Translated<Words["kinds"]> = {
  battery: "baterai",
  scale: "skala",
  choices: "daftar jawaban",
  model: "model",
  instrument: "instrumen",
  mapping: "pemetaan",
  translation: "terjemahan",
  dimension: "dimensi",
  attribute: "topik",
  item: "butir",
  question: "pertanyaan",
  option: "jawaban",
  answers: "jawaban",
  bands: "pita",
  line: "baris",
  page: "halaman",
  shown: "isi halaman",
  score: "skor",
  term: "istilah",
  test: "uji",
  declaration: "deklarasi",
  column: "kolom data",
  batteryQuestionOrScore: "baterai, pertanyaan, atau skor",
  batteryItemOrQuestion: "baterai, butir, atau pertanyaan",
  questionOrBattery: "pertanyaan atau baterai",
  questionOrItem: "pertanyaan atau butir",
  dimensionOrItem: "dimensi atau butir",
};

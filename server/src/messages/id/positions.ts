import type { Words } from "../en.ts";
import type { Translated } from "../message.ts";

export const positions: Translated<Words["positions"]> = {
  after: "Setelah {before}",
  before: "Sebelum {after}",
  here: "di sini",
  endOfFile: "di akhir berkas",
  beforeLine: "sebelum baris {line}",
  of: "untuk {what}",
  topOfFile: "di tingkat teratas berkas",
  model: "di dalam model",
  modelDimension: "di dalam dimensi sebuah model",
  mapping: "di dalam pemetaan",
  translation: "di dalam terjemahan",
  options: "di dalam daftar jawaban",
  dimension: "di dalam dimensi",
  item: "di dalam butir",
  bands: "di dalam pita",
  test: "di dalam uji",
  instrument: "di dalam instrumen",
  page: "di halaman",
  scale: "di dalam skala",
  condition: "di dalam syarat",
};

/** What a codebook says by itself, in the first language of the instrument; in English where Ukur has no words in that one. */

import { ownLanguage, type OwnWords } from "../ownWords.ts";

const table = {
  codebook: { en: "Codebook", id: "Buku kode" },
  version: { en: "Version", id: "Versi" },
  languages: { en: "Languages", id: "Bahasa" },
  population: { en: "Population", id: "Populasi" },
  period: { en: "Period", id: "Periode" },
  licence: { en: "Licence", id: "Lisensi" },
  measures: { en: "Measures", id: "Mengukur" },
  sure: { en: "How sure this structure is", id: "Tingkat keyakinan atas struktur ini" },
  adapted: { en: "Adapted from", id: "Diadaptasi dari" },
  because: { en: "because", id: "karena" },
  sources: { en: "Sources", id: "Sumber" },
  allowed: { en: "Findings that the author allows", id: "Temuan yang diizinkan penulis" },
  columns: { en: "Columns of the data", id: "Kolom data" },
  name: { en: "Name", id: "Nama" },
  wording: { en: "Wording", id: "Rumusan" },
  codes: { en: "Codes", id: "Kode" },
  noAnswer: { en: "no answer", id: "tanpa jawaban" },
  battery: { en: "Battery", id: "Baterai" },
  dimension: { en: "Dimension", id: "Dimensi" },
  direction: { en: "Direction", id: "Arah" },
  reversed: { en: "reversed", id: "dibalik" },
  direct: { en: "direct", id: "searah" },
  level: { en: "Level", id: "Tingkat pengukuran" },
  required: { en: "Required", id: "Wajib" },
  yes: { en: "yes", id: "ya" },
  scores: { en: "Scores", id: "Skor" },
  formula: { en: "Formula", id: "Rumus" },
  bands: { en: "Bands", id: "Kategori" },
  dimensions: { en: "Dimensions", id: "Dimensi" },
  batteries: { en: "Batteries", id: "Baterai" },
  stem: { en: "Stem", id: "Pengantar" },
  definition: { en: "Definition", id: "Definisi" },
  title: { en: "Title", id: "Judul" },
  score: { en: "score", id: "skor" },
  band: { en: "band", id: "kategori" },
  rawNote: {
    en: "The data hold answers as they were given. Scores turn reversed items over.",
    id: "Data memuat jawaban sebagaimana diberikan. Skor membalik butir yang dibalik.",
  },
  on: { en: "on", id: "pada" },
} as const satisfies OwnWords;

export type Word = keyof typeof table;

export function wordsFor(language: string): Readonly<Record<Word, string>> {
  const own = ownLanguage(language) ?? "en";
  return Object.fromEntries(Object.entries(table).map(([word, said]) => [word, said[own]])) as Record<Word, string>;
}

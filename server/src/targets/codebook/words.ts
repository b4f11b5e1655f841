/** What a codebook says by itself, in the first language of the instrument; in English where Ukur has no words in that one. */

import { languageFor, type ReaderLanguage } from "../../messages/teller.ts";

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
  option: { en: "option", id: "pilihan" },
  askedIf: { en: "Asked if", id: "Ditanyakan bila" },
  order: { en: "Order", id: "Urutan" },
  random: { en: "random", id: "acak" },
  scales: { en: "Scales", id: "Skala" },
  texts: { en: "Texts before and after the questions", id: "Teks sebelum dan sesudah pertanyaan" },
  place: { en: "Place", id: "Tempat" },
  text: { en: "Text", id: "Teks" },
  intro: { en: "Introduction", id: "Pembuka" },
  contact: { en: "Contact", id: "Kontak" },
  outro: { en: "Closing words", id: "Penutup" },
  pages: { en: "Pages", id: "Halaman" },
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
  exports: { en: "Names in the exports of platforms", id: "Nama kolom dalam ekspor platform" },
  exportsNote: {
    en: "A platform's export of answers may call a column otherwise, or hold its answers in another form. An empty cell means: as above.",
    id: "Ekspor jawaban suatu platform bisa menamai kolom secara lain, atau memuat jawabannya dalam bentuk lain. Sel kosong berarti: sama seperti di atas.",
  },
  exportsSame: { en: "As above: {platforms}", id: "Sama seperti di atas: {platforms}" },
  headerRows: {
    en: "{platform}: {count} rows stand above the answers; the names are in the first",
    id: "{platform}: ada {count} baris di atas jawaban; nama kolom ada di baris pertama",
  },
  ticked: { en: "{yes} where ticked, else {no}", id: "{yes} bila dicentang, selain itu {no}" },
  tickedBlank: { en: "{yes} where ticked, else nothing", id: "{yes} bila dicentang, selain itu kosong" },
  behind: { en: "{behind} behind each", id: "{behind} di belakang setiap isi" },
  listed: { en: "a list, which has {code} where ticked", id: "daftar, memuat {code} bila dicentang" },
  ordered: { en: "a list in order, in which the rank is the place of {code}", id: "daftar berurutan; peringkatnya adalah posisi {code}" },
  ranked: {
    en: "the rank is that of the column in which {code} stands",
    id: "peringkatnya adalah peringkat kolom yang berisi {code}",
  },
  optionCode: { en: "the code of the option", id: "kode pilihan" },
} as const satisfies Readonly<Record<string, Readonly<Record<ReaderLanguage, string>>>>;

export type Words = Readonly<Record<keyof typeof table, string>>;

export function wordsFor(language: string): Words {
  const own = languageFor(language);
  return Object.fromEntries(Object.entries(table).map(([word, said]) => [word, said[own]])) as Words;
}

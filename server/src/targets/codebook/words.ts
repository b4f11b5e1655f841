/** What a codebook says by itself, in the first language of the instrument where that is Indonesian, otherwise in English. */

const english = {
  codebook: "Codebook", version: "Version", languages: "Languages", population: "Population", period: "Period", licence: "Licence", measures: "Measures", sure: "How sure this structure is",
  adapted: "Adapted from", because: "because", sources: "Sources", allowed: "Findings that the author allows", columns: "Columns of the data", name: "Name", wording: "Wording", codes: "Codes",
  noAnswer: "no answer", battery: "Battery", dimension: "Dimension", item: "Item", direction: "Direction", reversed: "reversed", direct: "direct", level: "Level", required: "Required", range: "Range", yes: "yes",
  scores: "Scores", formula: "Formula", bands: "Bands", dimensions: "Dimensions", batteries: "Batteries", stem: "Stem", definition: "Definition", title: "Title", kind: "Kind", answer: "answer", score: "score", band: "band",
  rawNote: "The data hold answers as they were given. Scores turn reversed items over.", on: "on",
} as const;

export type Word = keyof typeof english;

const indonesian: Record<Word, string> = {
  codebook: "Buku kode", version: "Versi", languages: "Bahasa", population: "Populasi", period: "Periode", licence: "Lisensi", measures: "Mengukur", sure: "Tingkat keyakinan atas struktur ini",
  adapted: "Diadaptasi dari", because: "karena", sources: "Sumber", allowed: "Temuan yang diizinkan penulis", columns: "Kolom data", name: "Nama", wording: "Rumusan", codes: "Kode",
  noAnswer: "tanpa jawaban", battery: "Baterai", dimension: "Dimensi", item: "Butir", direction: "Arah", reversed: "dibalik", direct: "searah", level: "Tingkat pengukuran", required: "Wajib", range: "Rentang", yes: "ya",
  scores: "Skor", formula: "Rumus", bands: "Kategori", dimensions: "Dimensi", batteries: "Baterai", stem: "Pengantar", definition: "Definisi", title: "Judul", kind: "Jenis", answer: "jawaban", score: "skor", band: "kategori",
  rawNote: "Data memuat jawaban sebagaimana diberikan. Skor membalik butir yang dibalik.", on: "pada",
};

export function wordsFor(language: string): Readonly<Record<Word, string>> {
  return language.split("-")[0] === "id" ? indonesian : english;
}

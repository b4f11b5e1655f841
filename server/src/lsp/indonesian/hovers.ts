/** What stands around an author's words in a description. */

import type { Phrase } from "../../diagnostics/phrasebook.ts";

export const hovers: readonly Phrase[] = [
  ["topic", "topik"],
  ["of", "dari"],
  ["in", "dalam"],
  ["on", "dengan"],
  ["to", "sampai"],
  ["variables", "variabel"],
  ["Variable", "Variabel"],
  ["Variables", "Variabel"],
  ["Version", "Versi"],
  ["Covers", "Mencakup"],
  ["Translates in", "Menerjemahkan, dalam"],
  ["Its shape", "Bentuknya"],
  ["Its formula has a fault.", "Rumusnya mengandung kesalahan."],
  ["(counts as no answer)", "(dihitung sebagai jawaban kosong)"],
  ["code {code}", "kode {code}"],
  ["… and {count} more", "… dan {count} lainnya"],
  [
    "{items} items in {dimensions} dimensions, {questions} questions. Languages: {languages}.",
    "{items} butir dalam {dimensions} dimensi, {questions} pertanyaan. Bahasa: {languages}.",
  ],
  ["{count} items", "{count} butir"],
  ["{count} items on {scale} ({lo} to {hi})", "{count} butir dengan skala {scale} ({lo} sampai {hi})"],
  ["Shows {count} batteries and questions.", "Menampilkan {count} baterai dan pertanyaan."],
  [
    "Reversed: a high answer means low quality, and scores turn it round.",
    "Terbalik: jawaban tinggi berarti mutu rendah, dan skor menghitungnya balik.",
  ],
  ["A high answer means high quality.", "Jawaban tinggi berarti mutu tinggi."],
  // Formulas.
  [{ pattern: String.raw`^(?<whole>-?\d+)\.(?<part>\d+)$` }, "{whole},{part}"],
  ["the mean of", "rata-rata dari"],
  ["the sum of", "jumlah dari"],
  ["the smallest of", "yang terkecil dari"],
  ["the largest of", "yang terbesar dari"],
  ["the number of answers to", "banyaknya jawaban untuk"],
  ["the answer to", "jawaban untuk"],
  ["the points of", "poin untuk"],
  ["in each dimension", "di setiap dimensi"],
  ["plus", "ditambah"],
  ["minus", "dikurangi"],
  ["times", "dikali"],
  ["divided by", "dibagi"],
];

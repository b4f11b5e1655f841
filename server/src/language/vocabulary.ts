/**
 * Words that people write in the place of ours: Indonesian ones, and those of other tools.
 *
 * A table, and not a distance of letters: `halaman` is near to nothing, and `item` is nearer to `term` than to what it means.
 */

import { words, type Word } from "./tokens.ts";

/** What researchers in Indonesia call it, by our keyword. */
const indonesian: Partial<Record<Word, string>> = {
  import: "impor mengimpor muat pakai gunakan",
  scale: "skala",
  choices: "pilihan opsi",
  instrument: "instrumen kuesioner kuisioner angket survei formulir",
  mapping: "pemetaan",
  translation: "terjemahan",
  version: "versi",
  licence: "lisensi",
  population: "populasi responden sasaran",
  period: "periode waktu masa",
  contact: "kontak narahubung",
  intro: "pengantar pembuka pembukaan pendahuluan petunjuk",
  outro: "penutup akhir",
  consent: "persetujuan",
  languages: "bahasa",
  measures: "mengukur ukur",
  adapted: "diadaptasi adaptasi",
  from: "dari",
  because: "karena sebab alasan",
  cite: "sitasi kutip kutipan rujukan sumber pustaka referensi",
  allow: "izinkan bolehkan kecualikan",
  required: "wajib harus",
  optional: "opsional sukarela",
  term: "istilah",
  battery: "baterai batere",
  dimension: "dimensi aspek unsur variabel indikator konstruk faktor subdimensi kelompok bagian",
  question: "pertanyaan soal tanya isian",
  page: "halaman laman",
  score: "skor nilai indeks",
  test: "uji tes pengujian contoh",
  sure: "yakin",
  compares: "membandingkan bandingkan",
  formative: "formatif",
  definition: "definisi pengertian",
  to: "ke kepada",
  of: "dari",
  weight: "bobot",
  note: "catatan",
  code: "kode",
  dimensions: "dimensi",
  reverse: "terbalik dibalik balik negatif unfavorabel",
  covers: "mencakup cakup",
  only: "hanya",
  poles: "kutub",
  short: "singkat pendek singkatan",
  one: "satu pilihan pilih",
  any: "beberapa",
  rank: "urutkan peringkat pemeringkatan",
  number: "angka bilangan nomor jumlah",
  unit: "satuan",
  text: "teks isian uraian",
  long: "panjang",
  date: "tanggal",
  share: "bagi bagikan",
  across: "antar antara",
  when: "jika bila kalau apabila ketika",
  by: "menurut",
  order: "urutan",
  section: "bagian seksi",
  stop: "berhenti hentikan selesai",
  refused: "ditolak menolak",
  random: "acak",
  draw: "undi diundi",
  shown: "tampilan ditampilkan",
  hint: "bantuan penjelasan keterangan",
  or: "atau",
  and: "dan",
  not: "bukan tidak",
  answered: "dijawab terjawab diisi",
  in: "dalam",
  includes: "memuat mengandung termasuk",
  missing: "hilang kosong",
  bands: "kategori pita tingkat",
  half: "setengah separuh",
  at: "paling",
  least: "sedikit",
  per: "tiap setiap",
  given: "diberikan diketahui misal misalkan",
  expect: "harapkan diharapkan hasil hasilnya",
  specify: "sebutkan",
  labels: "label",
  some: "sebagian",
  email: "surel",
  phone: "telepon telp hp",
  url: "tautan laman",
  like: "seperti pola",
  most: "banyak",
  today: "hari_ini sekarang",
  time: "jam pukul",
  place: "lokasi posisi tempat",
  file: "berkas unggah unggahan",
  image: "gambar foto",
  exclusive: "eksklusif",
  chosen: "dipilih terpilih",
  link: "tautan",
  record: "catat rekam",
  was: "dahulu dulu dulunya semula",
};

/** What survey platforms, statistical packages and programming languages call it. */
const ofOtherTools: Partial<Record<Word, string>> = {
  import: "include use load library using",
  scale: "likert likert_scale response_scale rating stars nps opinion_scale linear_scale likert5 likert7",
  choices: "options list answers codelist value_labels",
  instrument: "survey questionnaire form quiz study poll",
  version: "rev revision",
  licence: "copyright rights",
  population: "sample respondents participants",
  contact: "mail author",
  intro: "introduction welcome description instructions instruction preamble preface",
  outro: "end ending thanks thankyou closing conclusion",
  consent: "informed_consent agreement",
  languages: "language lang locale locales",
  measures: "measure",
  because: "reason why since",
  cite: "citation reference references source",
  allow: "ignore suppress disable",
  required: "mandatory compulsory obligatory force forced",
  optional: "voluntary",
  term: "define const let placeholder piped",
  battery: "matrix grid array ratings",
  dimension: "group construct factor subscale domain block category component facet subdimension subsection",
  question: "variable field q ask item prompt var",
  check: "constraint validate validation ensure",
  page: "screen view step slide",
  score: "compute calculate formula result total",
  test: "assert example",
  definition: "meaning description desc",
  code: "prefix abbreviation abbr",
  reverse: "reversed reverse_scored reverse_coded reversescored reversecoded inverted inverse negative recode recoded",
  short: "abbreviation alias",
  one: "radio radios radiobutton radiogroup dropdown single single_choice singlechoice select select_one choose choice choices multiple_choice options",
  any: "checkbox checkboxes multi multiple multiselect select_multiple multiple_response multiplechoice",
  rank: "ranking sort reorder",
  number: "integer int numeric decimal float slider",
  text: "string open open_ended free freetext free_text str short_text line input",
  long: "textarea paragraph essay comment long_text longtext multiline",
  specify: "text other open free_text write_in text_entry textentry please_specify with_text",
  date: "day datetime calendar",
  share: "allocate constant_sum allocation",
  when: "if show_if showif visible_if visibleif relevant condition where display_if",
  stop: "screen_out screenout terminate disqualify exit",
  refused: "declined refusal",
  random: "shuffle shuffled randomized randomised",
  draw: "subset",
  shown: "appearance",
  includes: "contains has include",
  bands: "levels categories grades groups cutoffs bins",
  per: "by each",
  given: "with input let answers",
  expect: "then should output assert result",
  exclusive: "none_of_the_above",
  chosen: "selected ticked checked",
  email: "mail",
  phone: "tel telephone mobile",
  url: "website web",
  link: "parameter",
  like: "pattern regex matches format mask",
  most: "max maximum",
  least: "min minimum",
  today: "now",
  time: "hour clock",
  place: "location gps geopoint geolocation coordinates position map",
  file: "upload attachment file_upload",
  image: "photo picture",
  was: "formerly earlier old_name oldname former previously original_name",
};

export interface Meant {
  readonly keyword: Word;
  readonly indonesian: boolean;
}

let table: ReadonlyMap<string, readonly Meant[]> | undefined;

/** The one of `keywords` that a word of another language or tool stands for. Capitals are no matter. */
export function wordFor(written: string, keywords: readonly Word[]): Meant | undefined {
  return meanings(written)?.find(({ keyword }) => keywords.includes(keyword));
}

/** Everything that a word of another language or tool stands for. */
export function meanings(written: string): readonly Meant[] | undefined {
  return (table ??= makeTable()).get(written.toLowerCase());
}

/** What is written elsewhere for a keyword. */
export function wordsFor(keyword: Word): readonly string[] {
  return [indonesian, ofOtherTools].flatMap((source) => source[keyword]?.split(" ") ?? []);
}

function makeTable(): Map<string, Meant[]> {
  const made = new Map<string, Meant[]>();
  for (const [source, isIndonesian] of [
    [indonesian, true],
    [ofOtherTools, false],
  ] as const) {
    for (const keyword of words) {
      for (const written of source[keyword]?.split(" ") ?? []) {
        const meant = made.get(written) ?? [];
        made.set(written, meant);
        meant.push({ keyword, indonesian: isIndonesian });
      }
    }
  }
  return made;
}

import type { Words } from "../en.ts";
import { atau, dan } from "../lists.ts";
import type { Translated } from "../message.ts";

export const help: Translated<Words["help"]> = {
  all: `Pemakaian: ukur PERINTAH [OPSI]

Tulis kuesioner mutu layanan sebagai teks: periksa, lalu kompilasi untuk platform survei.

Perintah:
{commands}
Opsi setiap perintah:
{options}
Opsi sebuah perintah: ukur PERINTAH --help
`,
  one: ({ usage, about, options }) =>
    `Pemakaian: ukur ${usage} [OPSI]\n\n${about[0]!.toUpperCase()}${about.slice(1)}.\n\nOpsi:\n${options}`,
  format: "cara temuan dicetak: text, json, sarif, atau github",
  lang: "bahasa temuan dan jawaban: en atau id (bawaan: bahasa lingkungan)",
  color: "cetak berwarna, juga bila keluarannya bukan terminal",
  noColor: "cetak tanpa warna",
  help: "cetak bantuan ini",
  version: "cetak versi",
  new: "memulai instrumen, dengan terjemahannya dalam berkas di sampingnya",
  newModel: "dari model pustaka, satu butir untuk setiap topiknya",
  newFrom: "dari salah satu contoh",
  newLanguage: "bersama --model, bahasa penulisan dan asal terjemahannya: en atau id (bawaan: en)",
  check: "melaporkan yang salah, dalam berkas atau semua berkas .ukur di folder",
  profile: ({ profiles }) => `seberapa berat temuan dinilai, apa pun kata proyeknya: ${atau(profiles)}`,
  checkSummary: "menyebutkan berapa lama setiap instrumen diisi, halaman demi halaman",
  checkStrict: "gagal juga karena peringatan",
  fmt: "menata berkas dengan satu cara yang lazim",
  fmtCheck: "tidak mengubah apa pun, dan menyebut berkas yang belum rapi",
  fmtStdin: "merapikan masukan standar ke keluaran standar",
  import: "bawa kuesioner dari alat lain: survei sebuah platform, lembar kerja, atau daftar",
  importOutput: "berkas yang ditulis, yang menamai instrumen (bawaan: nama sumbernya)",
  importFrom: "jenis berkas, bila tidak dikenali: {formats}",
  importLosses: "tulis semua yang tidak dapat ikut ke sebuah berkas, sebagai JSON",
  importForce: "timpa berkas yang sudah ada",
  compile: "menulis instrumen untuk platform survei",
  compileTarget: ({ targets, usual }) => `salah satu dari ${targets.join(", ")}, atau all; boleh diulang (bawaan: ${dan(usual)})`,
  compileOutput: "tempat menulis; tanpa ini, folder kerja",
  compileWatch: "kompilasi lagi setelah setiap perubahan, sampai dihentikan",
  compileSideBySide: "tampilkan dua baterai satu halaman dalam satu tabel",
  compileStrict: "tidak menulis apa pun bila ada peringatan, atau hal yang tidak dapat ditampung platform",
  preview: "menampilkan instrumen di peramban: surveinya, strukturnya, skornya",
  previewPort: "tempat menyajikannya di mesin ini (bawaan: port yang bebas)",
  previewAnswers: "berkas jawaban yang skornya ditampilkan",
  previewOutput: "menulis formulir dan gambarnya ke berkas saja",
  test: "menjalankan uji yang dideklarasikan instrumen",
  explain: "menjelaskan arti sebuah temuan dan cara memperbaikinya",
  explainAll: "mendaftar semua temuan; dengan --format json, segala yang diketahui tentangnya",
  learn: "menceritakan susunan sebuah model, asal-usulnya, dan kritik terhadapnya; atau menyiapkan latihan",
  learnExercises: "menyiapkan latihan di sebuah folder, atau memeriksa yang sudah ada di sana",
  learnHint: "menampilkan petunjuk berikutnya untuk latihan pertama yang belum selesai",
  learnAgain: "menyiapkan kembali satu latihan yang berkasnya sudah tidak ada",
  score: "menghitung skor setiap responden dari berkas jawaban, lalu menganalisisnya",
  scoreOutput: "tempat berkas ditulis (baku: folder saat ini)",
  scoreBy: "membandingkan kelompok responden menurut variabel ini",
  scoreId: "judul kolom yang membedakan responden",
  scoreEngine: "duckdb: hanya skor, oleh DuckDB bila terpasang, untuk berkas yang lebih besar daripada memori",
  scoreParquet: "menulis skor sebagai Parquet juga",
  scoreExperts: "lembar penilaian yang sudah diisi ahli, sebagai ganti jawaban: validitas isi butir-butirnya",
  scoreQuiet: "tidak menampilkan sudah sejauh mana berkas panjang dibaca",
  scoreStrict: "tidak menulis apa pun bila ada sel atau kolom yang tidak terbaca",
  sheet: "menulis lembar untuk diisi orang: lembar tempat ahli menilai butir-butir (experts FILE)",
  sheetOutput: "tempat berkas ditulis (baku: folder saat ini)",
  sheetExperts: "banyaknya ahli dalam satu lembar (baku: satu, masing-masing mendapat salinan)",
  sheetLanguage: "bahasa instrumen yang dipakai lembar itu (baku: yang pertama)",
  schema: "mencetak JSON Schema: untuk instrumen hasil kompilasi, atau untuk jawaban sebuah instrumen (answers FILE)",
  lsp: "melayani editor lewat language server protocol",
  lspStdio: "lewat aliran standar, satu-satunya cara yang ada",
};

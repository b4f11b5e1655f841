import type { Words } from "../en.ts";
import type { Translated } from "../message.ts";

export const responses: Translated<Words["responses"]> = {
  empty: "{name} kosong. Ekspor lagi jawabannya, dengan baris pertama yang berisi nama kolom.",
  onlyHeaders: "{name} hanya berisi baris judul kolom tanpa satu pun baris jawaban di bawahnya. Ekspor lagi setelah ada jawaban.",
  binary: "{name} bukan teks dan bukan buku kerja. Simpan jawabannya sebagai CSV atau buku kerja Excel (.xlsx), lalu berikan berkas itu.",
  oldWorkbook:
    "{name} adalah buku kerja Excel lama (.xls), atau dilindungi kata sandi. Buka, lalu simpan sebagai buku kerja Excel (.xlsx) tanpa kata sandi, atau sebagai CSV.",
  otherWorkbook: "{name} adalah buku kerja jenis lain, bukan .xlsx. Buka, lalu simpan sebagai buku kerja Excel (.xlsx) atau CSV.",
  archive: "{name} adalah arsip yang tidak berisi buku kerja. Ekstrak dahulu, lalu berikan berkas CSV atau buku kerja di dalamnya.",
  webPage:
    "{name} sebenarnya halaman web, apa pun akhiran namanya. Buka di lembar sebar, lalu simpan sebagai buku kerja Excel (.xlsx) atau CSV.",
  statisticsFile: "{name} adalah berkas program statistik. Ekspor dari sana sebagai CSV, dengan nama variabel pada baris pertama.",
  json: "{name} berisi JSON yang bukan daftar jawaban. Berikan daftar objek, satu untuk setiap responden, atau ekspor jawabannya sebagai CSV.",
  objectsTooLarge: "{name} memuat JSON lebih dari {most} MB. Ekspor jawabannya sebagai CSV, yang dibaca baris demi baris.",
  damaged: "Buku kerja {name} rusak. Ekspor lagi, atau buka di lembar sebar lalu simpan kembali.",
  workbookTooLarge: "Buku kerja {name} lebih dari {most} MB. Simpan lembarnya sebagai CSV, yang dibaca baris demi baris.",
  noIdColumn: "{name} tidak memuat kolom {header} untuk membedakan responden: judul kolomnya {headers}. Sebutkan salah satunya.",
  noVariables:
    "Tidak ada kolom {name} yang termasuk instrumen ini: judul kolomnya {headers}. Berikan berkas jawaban instrumen ini, dengan nama variabel atau pertanyaannya pada baris pertama.",
  changed: "{name} tidak dapat dibaca lagi: berkasnya diubah, dipindahkan, atau dihapus. Pilih lagi berkasnya.",
  quoteOpen:
    "Dalam {name} ada tanda kutip yang terbuka pada baris {row} dan tidak pernah ditutup. Beri tanda kutip kedua di akhir teks itu, atau gandakan tandanya bila memang bagian dari teks.",
  tooManyCells:
    "Baris {row} dalam {name} memuat lebih dari {most} sel atau terlalu panjang. Periksa apakah akhir baris di sana benar, lalu ekspor lagi berkasnya.",
  eightBit: "{name} tidak ditulis dalam UTF-8, dan dibaca sebagai Windows-1252. Bila huruf seperti é salah, simpan lagi sebagai UTF-8.",
  damagedLetters: "Sebagian huruf dalam {name} rusak: selebihnya UTF-8. Ekspor lagi bila teksnya penting.",
  firstSheet:
    "{name} memuat beberapa lembar; yang dibaca adalah lembar pertama, {sheet}. Pindahkan jawaban ke sana bila ada di lembar lain.",
  rowsAbove: "Judul kolom {name} ada pada baris {row}; yang ada di atasnya dilewati.",
  idsForgotten:
    "Responden dalam {name} terlalu banyak untuk dibandingkan id-nya: setelah baris {row}, id yang muncul dua kali tidak dilaporkan.",
  columnTwice: "Kolom {first} dan {second} sama-sama memuat {variables}: yang dibaca {first}. Hapus kolom yang salah.",
  columnAmbiguous: "{header} bisa berarti {variables}. Beri kolom itu salah satu nama ini sebagai judul.",
  columnEarlier: "Ditemukan lewat nama lamanya: {headers}.",
  codesEarlier: "Jawaban untuk {variables} dibaca lewat kode lamanya.",
  columnMissing:
    "Tidak ada kolom untuk {variables}; jawabannya dianggap kosong. Beri kolomnya nama itu sebagai judul bila ada dalam berkas.",
  columnUnknown: "Dilewati, karena bukan kolom instrumen ini: {headers}.",
  read: ({ name, respondents, found, variables }) =>
    `${respondents} responden dibaca dari ${name}: ${found} dari ${variables} variabel ditemukan.`,
  readFrom: ({ name, respondents, found, variables, platform }) =>
    `${respondents} responden dibaca dari ${name}, ekspor ${platform}: ${found} dari ${variables} variabel ditemukan.`,
  noAnswers: ({ count, value, variable }) =>
    `${count} sel kolom ini, ${value} yang pertama, bukan jawaban untuk ${variable}. Perbaiki kolomnya.`,
  andMore: "{count} lainnya",
  problemAgain: ({ what, count }) => `${what} (dan di ${count} sel lain)`,
  moreKinds: "{count} jenis masalah lain ada dalam daftar masalah.",
  notAllListed: "Daftar masalah memuat {listed} yang pertama dari {count}.",

  place: "Baris {row}, {header}: {what}",
  placeOfRow: "Baris {row}: {what}",
  placeInFile: "{file}: {place}",
  labelUnknown: "{value} bukan kode dan bukan jawaban untuk {variable}. Jawabannya ialah {answers}; perbaiki selnya.",
  labelTwice: "{value} adalah sebutan beberapa jawaban untuk {variable}. Ekspor kodenya, bukan labelnya.",
  notChoice: "{value} bukan jawaban untuk {variable}: yang ada ialah {answers}. Perbaiki selnya, atau kosongkan.",
  belowLimits: "{value} kurang dari {limit}, batas terendah {variable}. Perbaiki selnya, atau kosongkan.",
  aboveLimits: "{value} lebih dari {limit}, batas tertinggi {variable}. Perbaiki selnya, atau kosongkan.",
  notNumber: "{value} bukan bilangan, padahal {variable} berupa bilangan. Perbaiki selnya, atau kosongkan.",
  numberTwoWays: "{value} bisa berarti {first} atau {second}. Tulis bilangan tanpa tanda pemisah ribuan.",
  scientific:
    "{value} adalah bilangan yang disingkat lembar sebar. Format kolomnya sebagai bilangan tanpa desimal, lalu ekspor lagi berkasnya.",
  formula: "{value} adalah rumus, yang tidak dihitung di sini. Isikan nilainya ke dalam sel.",
  formulaEmpty: "Sel itu memuat rumus tanpa nilainya. Buka berkasnya di lembar sebar, simpan, lalu berikan lagi.",
  calculated: "{value} adalah hasil rumus; nilai itulah yang dipakai.",
  cellError: "{value} adalah pesan galat lembar sebar. Perbaiki rumusnya, atau kosongkan selnya.",
  notDate: "{value} bukan tanggal. Tulis sebagai tahun-bulan-hari, misalnya 2026-11-24.",
  notTime: "{value} bukan jam. Tulis sebagai jam dan menit, misalnya 14:30.",
  notPlace: "{value} bukan posisi. Tulis derajat lintang dan bujur, misalnya -6.2088 106.8456.",
  dateTwoWays: "{value} bisa berarti {first} atau {second}. Tulis tanggal sebagai tahun-bulan-hari.",
  notTicked: "{value} tidak mengatakan apakah {variable} dicentang. Tulis 1 bila dicentang dan 0 bila tidak.",
  listUnknown: "{value} bukan pilihan untuk {variable}. Pilihannya ialah {answers}; perbaiki selnya.",
  takenAsOther:
    "{value} bukan salah satu jawaban untuk {variable}, dan dianggap kata-kata responden sendiri: “{option}”. Perbaiki selnya bila bukan.",
  rankTwice: "{value} mendapat dua peringkat dalam {variable}. Beri setiap pilihan satu peringkat.",
  tooFew:
    "Baris itu memuat {count} sel, sedangkan kolomnya {width}: {headers} dan seterusnya tidak ada. Periksa apakah ada sel yang hilang.",
  tooMany: "Baris itu memuat {count} sel, sedangkan kolomnya {width}. Beri tanda kutip pada sel yang memuat tanda pemisah sel.",
  strayQuote:
    "Ada tanda kutip di tengah sel pada baris ini, sehingga isi selanjutnya mungkin masuk sel yang salah. Gandakan tanda itu bila memang bagian dari teks.",
  idTwice: "{id} juga responden pada baris {first}. Hapus baris yang merupakan salinan, atau beri responden ini id sendiri.",
  headerAgain: "Baris itu mengulang judul kolom, dan dilewati. Berkas gabungan cukup memuat satu baris judul.",
};

import type { Translated } from "../../message.ts";
import type { Words } from "../en.ts";

export const report: Translated<Words["report"]> = {
  title: "Laporan",
  version: "Versi",
  measures: "Mengukur",
  population: "Populasi",
  period: "Periode",
  respondents: "Responden",
  answered: "{answered} dari {respondents} menjawab sedikitnya satu butir",
  level: "Tingkat kepercayaan interval",
  groups: "Kelompok dibandingkan menurut",
  figuresHelp: "Angka dihitung tanpa pembulatan dan baru dibulatkan saat ditampilkan: rata-rata dua desimal, koefisien tiga desimal.",
  reversedHelp: "Skor butir terbalik dibalik lebih dahulu dengan batas skalanya: kode terendah + kode tertinggi − jawaban.",
  missingHelp:
    "Rata-rata dimensi seorang responden memerlukan jawaban atas sedikitnya separuh butirnya. Jawaban kosong tidak diganti dengan angka apa pun.",
  remarks: "Hal yang akan ditanyakan penelaah",
  noRemarks: "Tidak ditemukan hal yang menurut aturan akan ditanyakan penelaah. Itu bukan bukti bahwa memang tidak ada.",
  noAnswers: "Tidak ada yang menjawab satu butir pun, sehingga tidak ada yang dapat dilaporkan.",
  references: "Daftar pustaka",
  caption: "Tabel {number}. {caption}",
  undefined: "tidak terdefinisi, sesuai definisinya, atau karena jawabannya terlalu sedikit atau tidak bervariasi",
  undefinedIn: "–: {because}: {rows}.",
  undefinedAll: "–: {because}.",
  formative: "sebuah indeks, yang dibentuk oleh butirnya dan butirnya tidak perlu berkorelasi, tidak memiliki reliabilitas",
  singleItem: "satu butir saja tidak memiliki reliabilitas seperti ini",
  tooManyItems: "butirnya lebih banyak daripada skala mana pun, sehingga tidak dihitung",
  otherLimits: "batas skala butir-butirnya berbeda",

  blueprint: "Kisi-kisi instrumen",
  blueprintCaption: "Dimensi, indikator, dan nomor butir",
  unfavourable: "(−): kalimatnya berlawanan arah dengan dimensinya, dan skornya dibalik.",
  allItems: "Semua butir",

  scores: "Skor",
  scoresCaption: "Hasil skor",
  bandsCaption: "Responden menurut kategori {score}",

  descriptives: "Statistik deskriptif",
  dimensionsCaption: "Dimensi ({battery})",
  itemsCaption: "Butir ({battery})",

  discrimination: "Uji validitas (daya beda butir)",
  discriminationCaption: "Korelasi butir-total ({battery})",
  discriminationHelp:
    "Uji ini lazim disebut uji validitas, tetapi yang diuji adalah daya beda butir: apakah sebuah butir membedakan responden yang sama dengan butir lain dalam dimensinya. Hasilnya tidak menunjukkan bahwa butir mengukur yang seharusnya diukur; untuk itu diperlukan penilaian ahli, teori, dan ukuran lain.",
  discriminationRule:
    "Butir dinyatakan valid bila r hitung terkoreksi lebih besar daripada r tabel. Nilai r tak terkoreksi terlalu tinggi, karena butir itu sendiri ikut dalam totalnya.",
  holds: "valid",
  holdsNot: "tidak valid",

  reliability: "Uji reliabilitas",
  reliabilityCaption: "Reliabilitas dimensi ({battery})",
  reliabilityRule: "Reliabel: alfa sedikitnya 0,700, yang cukup untuk tahap awal penelitian (Nunnally, 1978).",
  sufficient: "reliabel",
  insufficient: "belum reliabel",
  factorabilityCaption: "Kecukupan sampel dan sferisitas ({battery})",

  gaps: "Analisis kesenjangan: {first} − {second}",
  gapsHelp:
    "Nilai di bawah 0 berarti {first} lebih rendah daripada {second}. Rata-rata {first} ditampilkan di samping kesenjangan, karena sering lebih baik meramalkan kepuasan daripada selisihnya.",
  gapPicture: "Kesenjangan dimensi dengan interval kepercayaannya ({first} − {second}).",
  gapDimensionsCaption: "Kesenjangan dimensi ({first} − {second})",
  gapItemsCaption: "Kesenjangan butir ({first} − {second})",
  gapReliabilityCaption: "Reliabilitas kesenjangan ({first} − {second})",

  importance: "Analisis kepentingan-kinerja (IPA)",
  importanceCaption: "Butir menurut kepentingan ({importance}) dan kinerja ({performance})",
  importanceHelp:
    "Letak garis silang adalah pilihan peneliti. Di sini garisnya diletakkan pada rata-rata, median, dan tengah skala; butir yang berpindah kuadran ditandai.",
  importancePicture:
    "Butir menurut kepentingan dan kinerja, dengan garis silang pada rata-rata. Cincin menandai butir yang berpindah kuadran bila garis silangnya lain.",
  crosshairCaption: "Letak garis silang",
  mean: "pada rata-rata",
  median: "pada median",
  middle: "pada tengah skala",
  concentrate: "I prioritas utama",
  keep: "II pertahankan prestasi",
  low: "III prioritas rendah",
  overkill: "IV berlebihan",
  moves: "berpindah",
  above: "ya",
  below: "tidak",
  indexesCaption: "Indeks kepuasan",
  csi: "Indeks kepuasan pelanggan (CSI)",
  tk: "Tingkat kesesuaian (Tki) semua butir",

  zones: "Zona toleransi",
  zonesCaption: "Tingkat layanan setiap butir",
  zoneBelow: "di bawah zona",
  zoneWithin: "di dalam zona",
  zoneAbove: "di atas zona",

  kano: "Kategori Kano",
  kanoCaption: "Jawaban menurut kategori",
  kanoHelp:
    "A attractive (menarik), O one-dimensional (satu dimensi), M must-be (wajib), I indifferent (netral), R reverse (berlawanan), Q questionable (diragukan).",
  kanoClear: "ya",
  kanoUnclear: "tidak",

  skm: "Survei Kepuasan Masyarakat (SKM)",
  skmElementsCaption: "Nilai per unsur pelayanan",
  skmIndexCaption: "Nilai SKM unit pelayanan",
  skmGroupsCaption: "Nilai SKM kelompok menurut {variable}",
  skmGradesCaption: "Nilai interval konversi, mutu pelayanan, dan kinerja unit pelayanan",
  skmExact: "bobot tepat, 1/{count}",
  skmPrinted: "bobot cetak, 0,11",
  skmWeights:
    "Peraturan mencetak bobot 0,11, padahal 9 × 0,11 = 0,99: dengan bobot itu, jawaban terbaik menghasilkan 99. Bobot tepatnya 1/9. Keduanya ditampilkan; sebutkan mana yang dilaporkan.",
  skmGradesHelp:
    "Nilai dibulatkan ke dua desimal sebelum dibandingkan. Peraturan mencetak 25,00 sebagai batas terendah; dengan bobot cetak nilainya dapat 24,75.",
  gradeA: "Sangat baik",
  gradeB: "Baik",
  gradeC: "Kurang baik",
  gradeD: "Tidak baik",

  compared: "Perbandingan kelompok",
  groupsCaption: "Kelompok menurut {variable}",
  withoutGroup: "{count} responden tidak termasuk kelompok mana pun, karena tidak menjawab.",
  comparedCaption: "Rata-rata kelompok menurut {variable}",
  comparedTests: "Perbedaan antarkelompok menurut {variable}",

  experts: "Validitas isi",
  expertsCount: "Ahli: {count}",
  expertsHelp:
    "Sebelum responden ditanya, ahli menilai apakah butir sesuai dengan yang hendak diukur. Nilai 3 atau 4 dari 4 dihitung relevan. Nilai kritisnya eksak; nilai dalam tabel lama tidak.",
  relevanceCaption: "Relevansi butir",
  aikenCaption: "V Aiken butir",
  ratioCaption: "Rasio validitas isi butir",
  scaleValidityCaption: "Validitas isi dimensi",
  tooFewExperts: "dengan ahli sesedikit itu tidak ada nilai yang signifikan",
  excellent: "sangat baik",
  good: "baik",
  fair: "cukup",
  poor: "kurang",
};

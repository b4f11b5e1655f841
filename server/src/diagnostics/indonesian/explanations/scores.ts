import type { scores as english } from "../../catalogue/scores.ts";
import type { Told } from "../../entry.ts";

export const scores: Told<typeof english> = {
  "twin-scale-mismatch": {
    title: "Kesenjangan antara jawaban pada skala yang berbeda",
    why: `Angka 5 berarti "sepenuhnya" pada skala dari 1 sampai 5 dan hanya sedikit di atas "separuh" pada skala dari 1 sampai 7. Selisih keduanya adalah bilangan, tetapi bukan kesenjangan. Baterai yang dikurangkan memerlukan skala dengan batas dan arah yang sama: jika 1 berarti setuju di satu baterai dan tidak setuju di baterai lainnya, selisihnya pun tidak bermakna.`,
  },
  "missing-twin": {
    title: "Kesenjangan atas butir yang hanya ditanyakan satu kali",
    why: `Kesenjangan memerlukan kedua jawaban atas sebuah butir. Jika satu baterai tidak menanyakannya, kesenjangan dimensinya akan bertumpu pada lebih sedikit butir daripada yang dijanjikan judulnya, atau tidak pada butir apa pun.`,
  },
  "nominal-arithmetic": {
    title: "Perhitungan dengan jawaban yang bukan besaran",
    why: `Kode sebuah pilihan hanya menamai jawaban. "Mahasiswa" adalah 1 dan "Dosen" adalah 2, dan rata-rata 1,5 bukan siapa pun. Tanyakan dengan skala jika Anda memerlukan besaran, atau hitung banyaknya orang pada setiap jawaban kemudian.`,
  },
  "shape-mismatch": {
    title: "Nilai dengan bentuk yang berbeda",
    why: `Satu sisi memiliki nilai untuk setiap butir, sisi lain untuk setiap dimensi, sehingga tidak dapat dinyatakan mana yang berpasangan dengan mana. Ringkas butir ke dimensi lebih dahulu, dengan \`mean(…) per dimension\`.`,
  },
  "unequal-dimensions": {
    title: "Bobot untuk dimensi lain daripada yang dibobotinya",
    why: `Bobot mencakup dimensi yang tidak dicakup skor, atau sebaliknya. Poin yang diberikan kepada dimensi tanpa skor akan hilang, dan totalnya tidak dapat dibandingkan antarresponden.`,
  },
  "unreduced-score": {
    title: "Skor yang berupa daftar butir",
    why: `Skor adalah satu bilangan, atau satu bilangan untuk setiap dimensi. Ini adalah nilai untuk setiap butir, dan nilai itu sudah ada dalam data. Ringkaslah dengan \`mean(…)\` atau \`sum(…)\`.`,
  },
  "needs-a-list": {
    title: "Rata-rata dari satu bilangan",
    why: `\`mean\`, \`sum\`, \`min\`, \`max\`, dan \`count\` meringkas beberapa nilai menjadi satu. Di sini hanya ada satu nilai, sehingga fungsi itu tidak berbuat apa pun, dan mungkin yang dimaksud adalah hal lain.`,
  },
  "per-dimension-without-items": {
    title: "Pengelompokan per dimensi padahal tidak ada butir",
    why: `\`per dimension\` mengelompokkan nilai butir menurut dimensinya. Nilai di sini sudah memiliki satu bilangan untuk setiap dimensi.`,
  },
  "unknown-function": {
    title: "Fungsi yang tidak ada",
    why: `Skor memiliki lima fungsi: \`mean\`, \`sum\`, \`min\`, \`max\`, dan \`count\`. Daftarnya sengaja pendek: apa pun yang ditulis dengannya dapat dihitung oleh setiap platform dengan cara yang sama.`,
  },
  "score-cycle": {
    title: "Skor yang saling memerlukan",
    why: `Skor yang memerlukan dirinya sendiri, atau dua skor yang saling memerlukan, tidak memiliki nilai untuk memulai.`,
  },
  "missing-rule": {
    title: "Banyaknya jawaban yang tidak dapat diminta",
    why: `Aturan ini menyatakan berapa nilai yang diperlukan sebuah fungsi. Jika lebih banyak daripada yang ada, skor akan kosong bagi semua orang; nol atau pecahan tidak berarti apa-apa.`,
  },
  "missing-without-function": {
    title: "Aturan untuk nilai kosong padahal tidak ada yang diringkas",
    why: `Aturan ini menyatakan berapa nilai yang diperlukan sebuah fungsi. Skor ini tidak memiliki fungsi: jika ada bagian yang kosong, skornya kosong.`,
  },
  "share-not-divided": {
    title: "Poin yang dipakai sebagai bobot tanpa dibagi",
    why: `Dengan 100 poin apa adanya, kesenjangan berbobot -0,3 menjadi -30, dan tidak dapat lagi dibandingkan dengan kesenjangan tanpa bobot. Bagi dengan jumlah poinnya.`,
  },
  "weights-total": {
    title: "Bobot yang tidak berjumlah 1",
    why: `Bobot sebuah rata-rata membagi satu keutuhan. Jika kurang dari 1, jawaban terbaik tidak mencapai hasil terbaik; jika lebih, hasilnya melampaui skala. Tabel cetak membulatkan bobotnya: sembilan kali 0,11 adalah 0,99, dan nilai sempurna menjadi 99. Tulis \`1 / 9\`, atau pertahankan bobot cetak dengan \`allow\` dan alasannya. Yang diperiksa hanya jumlah bagian-bagian pada satu skala, masing-masing dengan bobot antara 0 dan 1.`,
  },
  "band-range": {
    title: "Pita yang batasnya tertukar",
    why: `Batas bawah ditulis lebih dahulu. Jika keduanya tertukar, tidak ada hasil yang masuk ke pita itu.`,
  },
  "band-overlap": {
    title: "Pita yang tumpang-tindih",
    why: `Kedua batas termasuk dalam pita, sehingga hasil pada batas bersama akan memiliki dua nama. Mulailah pita atas satu langkah lebih tinggi, dengan banyaknya desimal yang sama seperti batasnya.`,
  },
  "band-gap": {
    title: "Pita yang menyisakan celah di antaranya",
    why: `Hasil di dalam celah tidak akan memiliki nama. Hasil dibulatkan ke desimal batasnya sebelum dibandingkan, sehingga pita yang bertetangga tidak perlu bersentuhan: setelah 3.9 berlanjut 4.0. Tabel yang diterbitkan memiliki celah seperti itu jika dibaca tanpa pembulatan: 64.99 dan 65.00 meninggalkan 64.995.`,
  },
  "band-out-of-reach": {
    title: "Pita yang tidak dapat dicapai jawaban mana pun",
    why: `Batas skala menentukan di antara batas mana skor berada. Pita di luarnya tetap kosong, sebaik atau seburuk apa pun layanannya. Biasanya skor memakai skala lain daripada pitanya: rata-rata jawaban dari 1 sampai 4 harus dikalikan 25 sebelum cocok dengan pita sampai 100. Batas ini dihitung dengan longgar, sehingga pita yang tidak dilaporkan mungkin tetap tidak dapat dicapai. Jika tabel yang diterbitkan memiliki pita yang tidak dapat dicapai skala Anda, pertahankan dengan \`allow\` dan alasannya.`,
  },
  "empty-bands": {
    title: "Blok pita tanpa pita",
    why: `Blok ini tidak menyebut interval apa pun, sehingga tidak ada hasil yang memiliki nama. Tulis satu pita pada setiap baris, atau hapus blok ini.`,
  },
  "several-arguments": {
    title: "Fungsi dari beberapa butir",
    why: `Sebuah fungsi memerlukan satu daftar: sebuah baterai, atau salah satu dimensinya. Dengan begitu butir yang ditambahkan kemudian ikut dihitung dalam setiap skor yang memuatnya, dan tidak ada yang terlupa, seperti yang terjadi bila sebuah skor menyebut butirnya satu per satu.`,
  },
  "score-is-one-number": {
    title: "Bagian dari skor yang tidak memilikinya",
    why: `Skor memiliki nilai untuk setiap dimensi bila rumusnya menyatakannya, dengan \`per dimension\`. Tanpa itu semua butir diringkas menjadi satu bilangan, dan tidak ada nilai dimensi yang dapat diharapkan atau dipakai.`,
  },
};

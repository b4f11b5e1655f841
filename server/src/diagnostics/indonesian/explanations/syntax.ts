import type { syntax as english } from "../../catalogue/syntax.ts";
import type { Told } from "../../entry.ts";

export const syntax: Told<typeof english> = {
  "unexpected-text": {
    title: "Teks yang tidak cocok di tempatnya",
    why: `Bahasa ini tidak memiliki tempat untuk hal ini di sini. Mungkin ini sisa suntingan, atau sesuatu sebelumnya belum lengkap. Bagian berkas selebihnya tetap dibaca, sehingga satu kekeliruan menghasilkan satu pesan.`,
  },
  "missing-part": {
    title: "Pernyataan yang tidak lengkap",
    why: `Sebuah pernyataan sudah dimulai, tetapi bagian yang diperlukannya tidak ada: skala tanpa batasnya, pilihan tanpa kodenya. Pesannya menyebutkan apa yang seharusnya ada di sana.`,
  },
  "missing-keyword": {
    title: "Deklarasi tanpa kata kuncinya",
    why: `Setiap deklarasi diawali kata yang menyatakan jenisnya. Yang ini kehilangan kata itu, dan dibaca sebagaimana seharusnya, sehingga tidak ada isinya yang hilang. Dimensi yang terbaca sebagai butir, atau sebaliknya, akan mengubah skor.`,
  },
  "unknown-keyword": {
    title: "Kata yang tidak memulai pernyataan apa pun",
    why: `Pernyataan diawali kata kunci, misalnya \`battery\` atau \`question\`. Kata ini bukan salah satu yang dapat berada di sini. Mungkin salah eja, atau pernyataan itu termasuk dalam blok lain.`,
  },
  "keyword-capitals": {
    title: "Kata kunci dengan huruf besar",
    why: `Kata kunci ditulis dengan huruf kecil. Beberapa pengolah kata mengubah huruf pertama sebuah baris menjadi huruf besar.`,
  },
  "repeated-clause": {
    title: "Klausa yang disebut dua kali",
    why: `Baterai memiliki satu skala, dan dimensi satu definisi. Dari dua, hanya satu yang dapat berlaku, dan Andalah yang menentukan mana yang dimaksud.`,
  },
  "unclosed-text": {
    title: "Teks tanpa tanda kutip penutup",
    why: `Teks dalam tanda kutip berakhir di baris tempatnya dimulai. Teks yang lebih panjang diapit \`"""\` dan \`"""\`.`,
  },
  "unclosed-text-block": {
    title: "Teks panjang tanpa akhir",
    why: `Teks yang diawali \`"""\` berlanjut sampai \`"""\` berikutnya. Tanpa itu, semua yang mengikutinya sampai akhir berkas dapat menjadi bagian teks.`,
  },
  "unknown-escape": {
    title: "Garis miring terbalik yang tidak berarti apa pun",
    why: `Dalam teks, \`\\"\` menulis tanda kutip, \`\\n\` baris baru, dan \`\\\\\` garis miring terbalik. Di depan huruf lain, garis miring terbalik dicetak apa adanya. Mungkin itu yang Anda inginkan, misalnya dalam sebuah jalur; nyatakan dengan menulisnya dua kali.`,
  },
  "unclosed-block": {
    title: "Blok yang tidak ditutup",
    why: `Blok diawali \`{\` dan diakhiri \`}\`. Pesannya menyebutkan baris tempat blok dimulai, karena tempat penutup itu diketahui tidak ada sering kali jauh dari situ.`,
  },
  "missing-brace": {
    title: "Blok yang tidak dibuka",
    why: `Apa yang termasuk dalam sebuah deklarasi berada di dalam kurung kurawal setelahnya.`,
  },
  "surplus-brace": {
    title: "Kurung kurawal yang tidak menutup apa pun",
    why: `Kurung kurawal tutup lebih banyak daripada blok. Sering kali sebuah baris di antaranya terhapus.`,
  },
  "nesting-too-deep": {
    title: "Blok atau tanda kurung yang bersarang tanpa akhir",
    why: `Tidak ada instrumen yang memerlukan sebanyak itu tingkat. Batas ini menjaga agar berkas yang rusak tidak menghentikan program.`,
  },
  "stray-characters": {
    title: "Karakter yang tidak berarti di luar teks",
    why: `Di luar tanda kutip, bahasa ini memiliki nama, bilangan, dan beberapa tanda. Selain itu kemungkinan besar termasuk dalam teks yang tanda kutipnya tertinggal.`,
  },
  "needless-punctuation": {
    title: "Titik dua atau titik koma yang tidak diperlukan",
    why: `Bahasa lain menaruh titik dua setelah kata kunci atau titik koma di akhir baris. Di sini keduanya hanya akan mengganggu.`,
  },
  lookalike: {
    title: "Tanda yang menyerupai tanda lain",
    why: `Pengolah kata mengubah \`-\` menjadi tanda pisah dan \`..\` menjadi elipsis. Dalam teks hal itu tidak mengapa. Dalam rumus atau rentang, itu tanda yang lain, yang dibetulkan oleh perbaikannya.`,
  },
  "bad-name": {
    title: "Nama dengan huruf yang tidak boleh ada dalam nama",
    why: `Nama menjadi kolom berkas data, dan platform survei serta paket statistik hanya sepakat atas huruf a sampai z, angka, dan \`_\`. Teks setelah nama boleh memuat huruf apa pun.`,
  },
  "number-too-long": {
    title: "Bilangan dengan angka lebih banyak daripada yang dapat disimpan",
    why: `Komputer menyimpan kira-kira lima belas angka pertama sebuah bilangan. Sesudahnya, dua kode dapat menjadi satu, dan platform survei membaca bilangan lain daripada yang tertulis dalam berkas.`,
  },
  "foreign-quotes": {
    title: "Teks dalam tanda kutip lain",
    why: `Teks diapit tanda kutip ganda, lurus atau lengkung. Tanda kutip tunggal disisakan untuk apostrof, yang dimiliki banyak teks.`,
  },
  "foreign-comment": {
    title: "Komentar dengan gaya bahasa lain",
    why: `Komentar diawali \`//\` dan berakhir bersama barisnya.`,
  },
  "too-many-findings": {
    title: "Lebih banyak kesalahan daripada yang dibaca siapa pun",
    why: `Setelah beberapa ratus temuan, sisanya ditiadakan. Sering kali satu kesalahan di awal menyebabkan sebagian besarnya, atau berkas itu sama sekali bukan berkas Ukur.`,
  },
  "pasted-items": {
    title: "Daftar yang ditempel",
    why: `Daftar dari pengolah kata atau baris lembar kerja tidak berbentuk butir seperti di sini. Butir adalah sebuah nama, yang menjadi kolom data, dan sebuah teks dalam tanda kutip. Editor dengan Ukur mengubah baris seperti itu menjadi butir dalam satu langkah (Quick Fix): nama dilanjutkan, \`(R)\` dan \`*\` menjadi \`reverse\`, dan dari sebuah tabel dikenali kolom id, teks, dimensi, dan butir terbalik.`,
  },
  "mixed-quotes": {
    title: "Dua jenis tanda kutip di sekitar sebuah teks",
    why: `Pengolah kata mengubah tanda kutip lurus menjadi lengkung saat mengetik, dan sering hanya salah satunya. Sebuah teks memiliki jenis yang sama di kedua ujungnya. Keduanya bukan bagian dari yang dibaca responden.`,
  },
};

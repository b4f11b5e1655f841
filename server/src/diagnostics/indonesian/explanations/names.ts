import type { names as english } from "../../catalogue/names.ts";
import type { Told } from "../../entry.ts";

export const names: Told<typeof english> = {
  "unknown-name": {
    title: "Nama yang tidak dimiliki apa pun",
    why: `Sesuatu dipakai dengan nama yang tidak dideklarasikan dalam berkas ini atau dalam berkas yang diimpornya. Mungkin salah eja, mungkin namanya sudah diganti, atau sebuah impor belum ada. Sebuah berkas hanya membawa apa yang dideklarasikannya sendiri, bukan apa yang diimpornya.`,
  },
  "wrong-kind": {
    title: "Nama dari jenis yang salah",
    why: `Nama itu ada, tetapi yang dinamainya tidak dapat berada di sini: halaman menampilkan pertanyaan dan baterai, skor dihitung dari baterai, pertanyaan, dan skor lain, \`measures\` diikuti sebuah model.`,
  },
  "duplicate-name": {
    title: "Nama yang dipakai dua kali",
    why: `Nama menjadi kolom data, dan berkas data dengan dua kolom bernama sama kehilangan salah satunya tanpa pemberitahuan. Huruf besar tidak membedakan nama, karena paket statistik seperti SPSS tidak membedakannya. Dimensi, butir, baterai, pertanyaan, halaman, skor, dan istilah sebuah instrumen berbagi satu ruang nama.`,
  },
  "empty-text": {
    title: "Teks tanpa isi",
    why: `Responden membaca teks ini, atau buku kode mencetaknya. Teks kosong menampilkan kepada mereka sebuah baris tanpa pertanyaan.`,
  },
  "missing-title": {
    title: "Dimensi tanpa judul",
    why: `Buku kode, laporan, dan judul halaman mencetak judul dimensi. Jika instrumen mengukur sebuah model, judul boleh diserahkan kepada dimensi model dengan nama yang sama; jika tidak, tidak ada yang dapat dicetak.`,
  },
  "variable-collision": {
    title: "Dua kolom data dengan satu nama",
    why: `Nama kolom disusun dari bagian-bagian: kode baterai dan butir, pertanyaan dan pilihan, skor dan dimensi. Dua pasangan yang berbeda dapat menghasilkan nama yang sama. Satu kolom lalu akan menimpa yang lain, sehingga tidak ada yang dikompilasi sampai salah satunya diganti namanya.`,
  },
  "reserved-name": {
    title: "Nama yang sudah memiliki arti",
    why: `Beberapa nama sudah terpakai: instrumen memiliki teks bernama \`intro\` atau \`contact\`, yang dirujuk terjemahan dengan kata itu, dan platform survei memakai beberapa kata untuk keperluannya sendiri. Pesannya menyebutkan yang mana.`,
  },
  "repeated-member": {
    title: "Pernyataan yang tertulis dua kali padahal hanya satu yang berlaku",
    why: `Instrumen memiliki satu versi, satu lisensi, satu pengantar. Jika ada dua, hanya yang terakhir yang berlaku, dan pembaca mungkin memercayai yang pertama.`,
  },
  "unknown-term": {
    title: "Teks yang memakai istilah yang tidak dideklarasikan",
    why: `Kata dalam kurung kurawal mewakili sebuah \`term\` instrumen. Istilah yang tidak dideklarasikan akan sampai ke responden sebagai \`{servise}\`. \`{minutes}\` sudah tersedia. Untuk mencetak kurung kurawal, tulis \`{{\`.`,
  },
  "stray-brace": {
    title: "Kurung kurawal dalam teks yang tidak memulai istilah",
    why: `Satu \`{\` memulai sebuah istilah, dan di sini tidak ada istilah yang mengikutinya. Platform survei memberi kurung kurawal arti tersendiri, sehingga Ukur perlu tahu bahwa yang Anda maksud adalah tandanya: tulis \`{{\`.`,
  },
  "unknown-check": {
    title: "Pengecualian untuk temuan yang tidak ada",
    why: `\`allow\` diikuti kode sebuah temuan, seperti yang tercetak di depan pesannya. Kode yang salah eja tidak akan membungkam apa pun.`,
  },
  "not-allowable": {
    title: "Pengecualian untuk temuan yang tidak dapat dikecualikan",
    why: `Beberapa kesalahan tidak menyisakan hasil yang masuk akal: nama yang tidak dimiliki apa pun, skor yang tidak dapat dihitung. Kesalahan itu harus diperbaiki. Yang dapat dikecualikan adalah hal-hal yang dipertimbangkan, misalnya label yang sengaja dibuat sama.`,
  },
  "allow-without-reason": {
    title: "Pengecualian tanpa alasan",
    why: `Pengecualian adalah keputusan tentang pengukuran, dan alasannya dicetak dalam buku kode. Pembaca yang menemukan pilihan yang tidak lazim ingin tahu mengapa pilihan itu dibuat.`,
  },
  "allow-unused": {
    title: "Pengecualian yang tidak diperlukan apa pun",
    why: `Temuan yang dikecualikan baris ini tidak ada, atau tidak ada lagi. Pengecualian yang bertahan melebihi penyebabnya akan membungkam temuan yang sama ketika muncul kembali karena kekeliruan.

Atau pengecualian itu berlaku untuk deklarasi yang salah: di belakang baterai, butir, pertanyaan, atau skor, \`allow\` menjadi milik deklarasi itu, meskipun ditulis di baris tersendiri. Untuk seluruh instrumen, tulislah tepat di bawah kurung kurawal instrumen.`,
  },
  "unknown-language": {
    title: "Kata yang bukan tag bahasa",
    why: `Platform survei dan peramban mengenal bahasa dengan tag pendek: \`en\`, \`id\`, \`pt-BR\`. Bahasa yang tidak mereka kenal tidak akan ditawarkan kepada responden.`,
  },
};

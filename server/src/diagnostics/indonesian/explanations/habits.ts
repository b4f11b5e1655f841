import type { habits as english } from "../../catalogue/habits.ts";
import type { Told } from "../../entry.ts";

export const habits: Told<typeof english> = {
  "unquoted-text": {
    title: "Teks tanpa tanda kutip",
    why: `Apa yang dibaca orang ditulis dalam tanda kutip, sehingga boleh memuat kata dan tanda apa pun. Tanpa itu, kata seperti \`scale\` dalam sebuah kalimat tidak dapat dibedakan dari kata milik bahasa ini.`,
  },
  "out-of-order": {
    title: "Bagian pernyataan dalam urutan lain",
    why: `Setiap deklarasi berbentuk sama: kata kuncinya, namanya, teksnya, lalu apa pun lainnya yang dinyatakan tentangnya. Pertanyaan menyebut jenis jawabannya tepat setelah teksnya. Jika semuanya berurutan sama, pembaca menemukan setiap bagian tanpa mencari.`,
  },
  "needless-word": {
    title: "Kata yang tidak diperlukan",
    why: `Di dalam dimensi, setiap baris adalah butir: namanya, lalu teksnya. Hal itu tidak perlu dinyatakan lagi.`,
  },
  "unknown-answer-kind": {
    title: "Jenis jawaban yang tidak ada",
    why: `Setelah teksnya, pertanyaan menyebut jenis jawabannya. Platform survei menamai jenis menurut rupanya (tombol radio, daftar turun). Ukur menamai apa yang dijawab, dan setiap platform menampilkannya dengan caranya: \`one of\` satu jawaban, \`any of\` beberapa, \`number\`, \`text\`, \`text long\`, \`date\`, \`scale\` beserta nama skala, \`rank\` urutan, \`share\` poin yang dibagi.`,
  },
  "option-form": {
    title: "Jawaban yang bagiannya belum lengkap",
    why: `Sebuah jawaban memiliki tiga bagian: nama untuk syarat dan uji, kode untuk data, dan label untuk orang. Kodelah yang dihitung oleh paket statistik, sehingga tidak pernah dikarang diam-diam.`,
  },
  "misplaced-question": {
    title: "Pertanyaan di dalam dimensi",
    why: `Butir sebuah dimensi dijawab dengan skala baterai dan diskor bersama. Pertanyaan memiliki jawaban dengan jenisnya sendiri dan tidak termasuk dimensi mana pun. Letaknya di samping dimensi, dan halaman menyebut di mana pertanyaan ditampilkan.`,
  },
  "item-outside-dimension": {
    title: "Butir di luar dimensi",
    why: `Sebuah butir menyatakan sesuatu tentang satu dimensi dari apa yang diukur: skor dihitung untuk dimensi, dan model berbicara tentang dimensi. Instrumen yang mengukur satu hal memiliki satu dimensi.`,
  },
  "import-form": {
    title: "Berkas pustaka dengan akhiran",
    why: `Nama di belakang \`import\` adalah nama dari pustaka, misalnya \`scales\` atau \`servqual\`. Berkas Anda sendiri diimpor dengan jalurnya dari berkas ini, dalam tanda kutip: \`import "./our_scales.ukur"\`.`,
  },
};

import type { translations as english } from "../../catalogue/translations.ts";
import type { Told } from "../../entry.ts";

export const translations: Told<typeof english> = {
  "translation-missing": {
    title: "Teks yang belum diterjemahkan",
    why: `Instrumen yang menyatakan memakai dua bahasa menjanjikan setiap teks dalam keduanya. Selama belum ada terjemahan, responden membaca teks aslinya, dan kuesioner yang berganti bahasa di tengah jalan mengukur hal lain.`,
  },
  "translation-unknown-key": {
    title: "Terjemahan teks yang tidak ada",
    why: `Kunci adalah nama dari apa yang diterjemahkan: \`R1\`, \`R1.expectation\`, \`used.yes\`. Kunci yang tidak dimiliki apa pun salah eja, atau teksnya sudah diganti namanya atau dihapus.`,
  },
  "translation-duplicate": {
    title: "Teks yang diterjemahkan dua kali",
    why: `Dua terjemahan satu teks ke satu bahasa: mana yang akan dibaca responden diserahkan kepada kebetulan. Pertahankan yang sudah ditelaah.`,
  },
  "translation-language": {
    title: "Terjemahan ke bahasa yang tidak dimiliki instrumen",
    why: `\`languages\` mencantumkan bahasa yang dapat dipilih responden; yang pertama adalah bahasa penulisan instrumen, yang tidak memerlukan terjemahan. Terjemahan ke bahasa lain tidak akan ditampilkan kepada siapa pun.`,
  },
  "translation-terms": {
    title: "Terjemahan dengan istilah lain daripada teks aslinya",
    why: `Istilah yang tidak ada dalam terjemahan mengambil sebuah fakta dari pertanyaan: dalam satu bahasa butir itu menyebut nama layanannya, dalam bahasa lain tidak. Kedua teks memerlukan kata yang sama dalam kurung kurawal, dengan urutan apa pun yang dikehendaki bahasanya.`,
  },
  "languages-missing": {
    title: "Instrumen yang tidak menyebutkan bahasanya",
    why: `Platform survei memilih tombol dan pesannya sendiri menurut bahasa, dan pembaca layar memilih suaranya. Tanpa \`languages\`, bahasa Inggris yang dipakai.`,
  },
};

import type { In } from "../entry.ts";
import type { optionsCounted as english } from "./optionsCounted.en.ts";

export const optionsCounted: In<typeof english> = {
  message:
    "{function} tidak mengatakan apa-apa tentang {question}, yang setiap jawabannya dipilih atau tidak. Banyaknya yang dipilih adalah {written}.",
  title: "Fungsi atas pertanyaan dengan beberapa jawaban",
  why: `Setiap jawaban pertanyaan \`any of\` dipilih atau tidak, 1 atau 0. Jumlahnya adalah banyaknya yang dipilih, dan itu sebuah besaran. \`count\` atasnya selalu sama dengan banyaknya jawaban dalam daftar, dan \`min\` hampir selalu 0.`,
};

import type { Exercise } from "./exercise.ts";

export const notApplicable: Exercise = {
  name: "09_not_applicable",
  code: "na-inside-range",
  still: ["na "],
  en: {
    title: "No answer that counts as one",
    about: "An answer such as does not apply is no point of the scale. If its code lies among the points, it is averaged with them.",
    task: "Give the missing answer a code that cannot be taken for a point. Keep the answer itself.",
    text: `scale ease "Ease" 1..4 {
  1 "Very hard"
  2 "Rather hard"
  3 "Rather easy"
  4 "Very easy"
  na 4 "I have not tried it"
}

instrument not_applicable "The online form" {
  languages en
  battery perception "How hard or easy was it…" scale ease code P
  dimension form "The form" {
    F1 "to find the form"
    F2 "to fill the form in"
    F3 "to send the form"
  }
}
`,
    solution: [["na 4", "na 99"]],
    hints: ["Look at the last line of the scale.", "Many use 99: na 99"],
  },
  id: {
    title: "Tanpa jawaban yang ikut dihitung",
    about:
      "Jawaban seperti belum pernah mencoba bukan titik pada skala. Jika kodenya berada di antara titik-titik itu, jawaban tersebut ikut dirata-ratakan.",
    task: "Beri jawaban itu kode yang tidak dapat dikira sebagai titik skala. Pertahankan jawabannya.",
    text: `scale ease "Kemudahan" 1..4 {
  1 "Sangat sulit"
  2 "Agak sulit"
  3 "Agak mudah"
  4 "Sangat mudah"
  na 4 "Saya belum mencobanya"
}

instrument not_applicable "Formulir daring" {
  languages id
  battery perception "Seberapa sulit atau mudah…" scale ease code P
  dimension form "Formulir" {
    F1 "menemukan formulir"
    F2 "mengisi formulir"
    F3 "mengirim formulir"
  }
}
`,
    solution: [["na 4", "na 99"]],
    hints: ["Lihat baris terakhir skala itu.", "Banyak orang memakai 99: na 99"],
  },
};

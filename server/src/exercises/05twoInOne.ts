import type { Exercise } from "./exercise.ts";

export const twoInOne: Exercise = {
  name: "05_two_in_one",
  code: "double-barrelled",
  en: {
    title: "Two questions in one",
    about: "An item that asks two things has room for one answer. Whoever finds the one good and the other bad does not know what to tick.",
    task: "Ask each thing in an item of its own. Call the new item A1b.",
    text: `import scales

instrument hotline "The tax hotline" {
  languages en
  battery perception "The hotline…" scale agree5 code P
  dimension answers "Answers" {
    A1 "is fast and polite"
    A2 "names the form that I need"
    A3 "calls back on the same day"
  }
}
`,
    solution: [['"is fast and polite"', '"is fast"\n    A1b "is polite"']],
    hints: ["Look for the word that joins two properties.", 'A1 "is fast", and in a line of its own A1b "is polite".'],
  },
  id: {
    title: "Dua pertanyaan dalam satu butir",
    about:
      "Butir yang menanyakan dua hal hanya menyediakan tempat untuk satu jawaban. Orang yang menilai baik yang satu dan buruk yang lain tidak tahu harus memilih apa.",
    task: "Tanyakan setiap hal dalam butirnya sendiri. Beri nama A1b pada butir yang baru.",
    text: `import scales

instrument hotline "Layanan telepon pajak" {
  languages id
  battery perception "Layanan telepon ini…" scale agree5 code P
  dimension answers "Jawaban" {
    A1 "cepat dan ramah"
    A2 "menyebutkan formulir yang saya perlukan"
    A3 "menelepon kembali pada hari yang sama"
  }
}
`,
    solution: [['"cepat dan ramah"', '"cepat"\n    A1b "ramah"']],
    hints: ["Carilah kata yang menghubungkan dua sifat.", 'A1 "cepat", dan pada baris tersendiri A1b "ramah".'],
  },
};

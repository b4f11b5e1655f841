import type { Exercise } from "./exercise.ts";

export const wholeInstrument: Exercise = {
  name: "20_whole_instrument",
  code: "covered-twice",
  model: "egovqual",
  still: ["covers in_time", "covers availability"],
  en: {
    title: "A whole e-GovQual",
    about:
      "A public site, four dimensions, 21 items, two languages: this is what ukur new --model egovqual makes. Somebody has edited it, and one line leads astray.",
    task: "Find the fault in the whole instrument and mend it, so that every topic of the model is covered by one item again.",
    text: "",
    fault: [["covers in_time", "covers availability"]],
    solution: [['"Service in time" covers availability', '"Service in time" covers in_time']],
    hints: [
      "Read the finding, then the line above and below its place.",
      "Two items cover availability. Which topic is covered by none?",
      "Write covers in_time behind the item in_time.",
    ],
  },
  id: {
    title: "Satu e-GovQual utuh",
    about:
      "Sebuah situs publik, empat dimensi, 21 butir, dua bahasa: inilah yang dibuat ukur new --model egovqual. Ada yang menyuntingnya, dan satu baris menyesatkan.",
    task: "Temukan kesalahan dalam seluruh instrumen dan perbaiki, sehingga setiap topik model kembali dicakup oleh satu butir.",
    text: "",
    fault: [["covers in_time", "covers availability"]],
    solution: [['"Layanan tepat waktu" covers availability', '"Layanan tepat waktu" covers in_time']],
    hints: [
      "Bacalah temuannya, lalu baris di atas dan di bawah tempatnya.",
      "Dua butir mencakup availability. Topik mana yang tidak dicakup butir apa pun?",
      "Tulis covers in_time di belakang butir in_time.",
    ],
  },
};

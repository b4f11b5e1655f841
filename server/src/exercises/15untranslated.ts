import type { Exercise } from "./exercise.ts";

export const untranslated: Exercise = {
  name: "15_untranslated",
  code: "translation-missing",
  en: {
    title: "A text that is not translated",
    about: "An instrument in two languages promises every text in both. Where one lacks, people read a sentence in the other.",
    task: "Translate the item that lacks.",
    text: `import scales

instrument untranslated "The swimming lessons" {
  languages en, id
  battery perception "The lessons…" scale agree5 code P
  dimension lessons "Lessons" {
    L1 "begin on time"
    L2 "are held in small groups"
    L3 "have a patient teacher"
  }
}

translation id of untranslated "Les renang" {
  perception "Les ini…"
  lessons "Les"
  L1 "dimulai tepat waktu"
  L3 "diajar guru yang sabar"
}
`,
    solution: [['  L3 "diajar', '  L2 "diadakan dalam kelompok kecil"\n  L3 "diajar']],
    hints: ["Compare the items with the lines of the translation.", 'Between L1 and L3: L2 "diadakan dalam kelompok kecil"'],
  },
  id: {
    title: "Teks yang belum diterjemahkan",
    about:
      "Instrumen dalam dua bahasa menjanjikan setiap teks dalam keduanya. Jika ada yang kurang, orang membaca satu kalimat dalam bahasa lain.",
    task: "Terjemahkan butir yang belum ada.",
    text: `import scales

instrument untranslated "Les renang" {
  languages id, en
  battery perception "Les ini…" scale agree5 code P
  dimension lessons "Les" {
    L1 "dimulai tepat waktu"
    L2 "diadakan dalam kelompok kecil"
    L3 "diajar guru yang sabar"
  }
}

translation en of untranslated "The swimming lessons" {
  perception "The lessons…"
  lessons "Lessons"
  L1 "begin on time"
  L3 "have a patient teacher"
}
`,
    solution: [['  L3 "have', '  L2 "are held in small groups"\n  L3 "have']],
    hints: ["Bandingkan butir-butirnya dengan baris terjemahannya.", 'Di antara L1 dan L3: L2 "are held in small groups"'],
  },
};

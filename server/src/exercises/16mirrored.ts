import type { Exercise } from "./exercise.ts";

export const mirrored: Exercise = {
  name: "16_mirrored",
  code: "translation-mirrored",
  still: ["translation "],
  en: {
    title: "A translation that runs the other way",
    about:
      "The labels of the translation stand in the opposite order. Who answers in Indonesian is counted as if they had said the opposite.",
    task: "Put each label of the translation at the code that means it. Leave the codes of the original as they are.",
    text: `scale quality "Quality" 1..4 {
  1 "Poor"
  2 "Fair"
  3 "Good"
  4 "Very good"
}

translation id of quality "Mutu" {
  1 "Sangat baik"
  2 "Baik"
  3 "Kurang baik"
  4 "Tidak baik"
}

instrument mirrored "The market hall" {
  languages en, id
  battery perception "How good is…" scale quality code P
  dimension hall "The hall" {
    H1 "the light"
    H2 "the air"
    H3 "the choice of goods"
  }
}

translation id of mirrored "Pasar" {
  perception "Seberapa baik…"
  hall "Gedung pasar"
  H1 "penerangannya"
  H2 "udaranya"
  H3 "pilihan barangnya"
}
`,
    solution: [
      [
        '  1 "Sangat baik"\n  2 "Baik"\n  3 "Kurang baik"\n  4 "Tidak baik"',
        '  1 "Tidak baik"\n  2 "Kurang baik"\n  3 "Baik"\n  4 "Sangat baik"',
      ],
    ],
    hints: [
      "1 is the worst answer in English. What is it in Indonesian?",
      "Turn the four labels of the translation over: 1 is Tidak baik.",
    ],
  },
  id: {
    title: "Terjemahan yang berjalan terbalik",
    about:
      "Label pada terjemahannya berurutan terbalik. Orang yang menjawab dalam bahasa Inggris dihitung seolah-olah mengatakan kebalikannya.",
    task: "Letakkan setiap label terjemahan pada kode yang berarti sama. Biarkan kode pada teks aslinya.",
    text: `scale quality "Mutu" 1..4 {
  1 "Tidak baik"
  2 "Kurang baik"
  3 "Baik"
  4 "Sangat baik"
}

translation en of quality "Quality" {
  1 "Very good"
  2 "Good"
  3 "Fair"
  4 "Poor"
}

instrument mirrored "Pasar" {
  languages id, en
  battery perception "Seberapa baik…" scale quality code P
  dimension hall "Gedung pasar" {
    H1 "penerangannya"
    H2 "udaranya"
    H3 "pilihan barangnya"
  }
}

translation en of mirrored "The market hall" {
  perception "How good is…"
  hall "The hall"
  H1 "the light"
  H2 "the air"
  H3 "the choice of goods"
}
`,
    solution: [['  1 "Very good"\n  2 "Good"\n  3 "Fair"\n  4 "Poor"', '  1 "Poor"\n  2 "Fair"\n  3 "Good"\n  4 "Very good"']],
    hints: [
      "Kode 1 adalah jawaban terburuk dalam bahasa Indonesia. Apa artinya dalam bahasa Inggris?",
      "Balikkan keempat label terjemahan: 1 adalah Poor.",
    ],
  },
};

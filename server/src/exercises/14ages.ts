import type { Exercise } from "./exercise.ts";

export const ages: Exercise = {
  name: "14_ages",
  code: "overlapping-options",
  still: ["young ", "middle ", "old "],
  en: {
    title: "An age in two groups",
    about: "Who is 30 fits both groups, and ticks either. The groups of the report then mix.",
    task: "Let every age have one group.",
    text: `instrument ages "About you" {
  languages en
  question age "How old are you?" one of {
    young  1 "30 or younger"
    middle 2 "30-55"
    old    3 "56 and more"
  }
}
`,
    solution: [["30-55", "31-55"]],
    hints: ["Which age stands in two lines?", "The second group begins at 31."],
  },
  id: {
    title: "Satu usia dalam dua kelompok",
    about: "Orang yang berusia 30 tahun cocok dengan dua kelompok dan memilih salah satunya. Kelompok dalam laporan pun bercampur.",
    task: "Buatlah setiap usia memiliki satu kelompok.",
    text: `instrument ages "Tentang Anda" {
  languages id
  question age "Berapa usia Anda?" one of {
    young  1 "30 atau kurang"
    middle 2 "30-55"
    old    3 "56 atau lebih"
  }
}
`,
    solution: [["30-55", "31-55"]],
    hints: ["Usia mana yang ada pada dua baris?", "Kelompok kedua mulai dari 31."],
  },
};

import type { Exercise } from "./exercise.ts";

export const reverse: Exercise = {
  name: "04_reverse",
  code: "reversal-unmarked",
  still: ["W2"],
  en: {
    title: "A complaint that counts as praise",
    about:
      "Whoever agrees with a complaint is not content. An item that is worded so must be turned over in scores, and nobody has said so here. The test shows what one guest means.",
    task: "Mark the item that blames. Leave its wording as it is.",
    text: `import scales

instrument canteen "The canteen" {
  languages en
  battery perception "The canteen…" scale agree5 code P
  dimension meals "Meals" {
    W1 "is clean"
    W2 "is slow"
    W3 "has fresh vegetables"
  }
  score overall "Overall" = mean(perception)
  test "a guest who waited in vain" {
    given W1.perception = 3, W2.perception = 5, W3.perception = 2
    expect overall = 2
  }
}
`,
    solution: [['"is slow"', '"is slow" reverse']],
    hints: ["To which item does a discontent guest say yes?", "Write reverse behind the text of W2."],
  },
  id: {
    title: "Keluhan yang dihitung sebagai pujian",
    about:
      "Orang yang setuju dengan keluhan berarti tidak puas. Butir semacam itu harus dibalik saat dihitung, dan di sini belum ada yang menandainya. Ujinya menunjukkan maksud seorang tamu.",
    task: "Tandai butir yang mencela. Biarkan susunan katanya.",
    text: `import scales

instrument canteen "Kantin" {
  languages id
  battery perception "Kantin ini…" scale agree5 code P
  dimension meals "Makanan" {
    W1 "bersih"
    W2 "lambat"
    W3 "menyediakan sayuran segar"
  }
  score overall "Keseluruhan" = mean(perception)
  test "tamu yang menunggu sia-sia" {
    given W1.perception = 3, W2.perception = 5, W3.perception = 2
    expect overall = 2
  }
}
`,
    solution: [['"lambat"', '"lambat" reverse']],
    hints: ["Butir mana yang disetujui tamu yang tidak puas?", "Tulis reverse di belakang teks W2."],
  },
};

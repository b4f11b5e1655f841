import type { Exercise } from "./exercise.ts";

export const wrongFormula: Exercise = {
  name: "19_wrong_formula",
  en: {
    title: "A gap with the wrong sign",
    about:
      "A gap is the perception minus the expectation: below zero, the service is worse than expected. Taken the other way round, every result says the opposite, and no check can know it. The test does.",
    task: "Change the formula so that the test passes. Leave the test as it is.",
    text: `import scales

instrument wrong_formula "The campsite" {
  languages en
  battery expectation "A good campsite…" scale agree7 code E
  battery perception "This campsite…" scale agree7 code P
  dimension stay "The stay" {
    S1 "has shady places"
    S2 "is quiet at night"
    S3 "has clean washrooms"
  }
  score gap "Gap" = mean(expectation - perception)
  test "a guest who expected more" {
    given expectation = 7, perception = 4
    expect gap = -3
  }
}
`,
    solution: [["expectation - perception", "perception - expectation"]],
    hints: ["The test expects -3 and gets 3.", "mean(perception - expectation)"],
  },
  id: {
    title: "Kesenjangan yang salah tanda",
    about:
      "Kesenjangan adalah persepsi dikurangi harapan: di bawah nol berarti layanannya lebih buruk daripada yang diharapkan. Jika dibalik, setiap hasil mengatakan kebalikannya, dan tidak ada pemeriksaan yang dapat mengetahuinya. Ujinya dapat.",
    task: "Ubahlah rumusnya agar ujinya lulus. Biarkan ujinya.",
    text: `import scales

instrument wrong_formula "Bumi perkemahan" {
  languages id
  battery expectation "Bumi perkemahan yang baik…" scale agree7 code E
  battery perception "Bumi perkemahan ini…" scale agree7 code P
  dimension stay "Menginap" {
    S1 "memiliki tempat yang teduh"
    S2 "tenang pada malam hari"
    S3 "memiliki kamar mandi yang bersih"
  }
  score gap "Kesenjangan" = mean(expectation - perception)
  test "tamu yang berharap lebih" {
    given expectation = 7, perception = 4
    expect gap = -3
  }
}
`,
    solution: [["expectation - perception", "perception - expectation"]],
    hints: ["Ujinya mengharapkan -3 dan mendapat 3.", "mean(perception - expectation)"],
  },
};

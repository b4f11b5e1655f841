import type { Exercise } from "./exercise.ts";

export const twoScales: Exercise = {
  name: "10_two_scales",
  code: "twin-scale-mismatch",
  en: {
    title: "A gap over two scales",
    about: "A 5 of 5 and a 5 of 7 are not the same. Only answers on one scale can be subtracted.",
    task: "Ask both batteries on the scale from 1 to 7.",
    text: `import scales

instrument two_scales "The night bus" {
  languages en
  battery expectation "A good night bus…" scale agree7 code E
  battery perception "This night bus…" scale agree5 code P
  dimension ride "The ride" {
    R1 "arrives when the timetable says"
    R2 "is well lit"
    R3 "stops near my home"
  }
  score gap "Gap" = mean(perception - expectation)
  test "one rider" {
    given expectation = 6, perception = 5
    expect gap = -1
  }
}
`,
    solution: [["agree5 code P", "agree7 code P"]],
    hints: ["Compare what stands behind scale in the two batteries.", "Write scale agree7 in both."],
  },
  id: {
    title: "Kesenjangan di atas dua skala",
    about: "Angka 5 dari 5 tidak sama dengan 5 dari 7. Hanya jawaban pada skala yang sama yang dapat dikurangkan.",
    task: "Tanyakan kedua baterai pada skala 1 sampai 7.",
    text: `import scales

instrument two_scales "Bus malam" {
  languages id
  battery expectation "Bus malam yang baik…" scale agree7 code E
  battery perception "Bus malam ini…" scale agree5 code P
  dimension ride "Perjalanan" {
    R1 "tiba sesuai jadwal"
    R2 "memiliki penerangan yang cukup"
    R3 "berhenti di dekat rumah saya"
  }
  score gap "Kesenjangan" = mean(perception - expectation)
  test "satu penumpang" {
    given expectation = 6, perception = 5
    expect gap = -1
  }
}
`,
    solution: [["agree5 code P", "agree7 code P"]],
    hints: ["Bandingkan yang tertulis sesudah scale pada kedua baterai.", "Tulis scale agree7 pada keduanya."],
  },
};

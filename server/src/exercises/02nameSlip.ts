import type { Exercise } from "./exercise.ts";

export const nameSlip: Exercise = {
  name: "02_name_slip",
  code: "unknown-name",
  en: {
    title: "A name that nothing has",
    about:
      "Names lead from one place to another: a battery names its scale, a score its battery. One letter too few, and they lead nowhere.",
    task: "Correct the name that nothing has.",
    text: `import scales

instrument lockers "The lockers of the pool" {
  languages en
  battery perception "The lockers…" scale agree5 code P
  dimension use "Use" {
    U1 "are large enough for my bag"
    U2 "open at the first attempt"
  }
  score overall "Overall" = mean(percepton)
  test "one swimmer" {
    given U1.perception = 4, U2.perception = 5
    expect overall = 4.5
  }
}
`,
    solution: [["percepton", "perception"]],
    hints: ["The score names a battery. What is the battery called?", "mean(perception)"],
  },
  id: {
    title: "Nama yang tidak dimiliki apa pun",
    about:
      "Nama menghubungkan satu tempat dengan tempat lain: baterai menyebut skalanya, skor menyebut baterainya. Kurang satu huruf saja, nama itu tidak menunjuk apa pun.",
    task: "Betulkan nama yang tidak dimiliki apa pun.",
    text: `import scales

instrument lockers "Loker kolam renang" {
  languages id
  battery perception "Loker di sini…" scale agree5 code P
  dimension use "Penggunaan" {
    U1 "cukup besar untuk tas saya"
    U2 "terbuka pada percobaan pertama"
  }
  score overall "Keseluruhan" = mean(percepton)
  test "satu perenang" {
    given U1.perception = 4, U2.perception = 5
    expect overall = 4.5
  }
}
`,
    solution: [["percepton", "perception"]],
    hints: ["Skor itu menyebut sebuah baterai. Apa nama baterainya?", "mean(perception)"],
  },
};

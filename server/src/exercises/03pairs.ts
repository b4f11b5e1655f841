import type { Exercise } from "./exercise.ts";

export const pairs: Exercise = {
  name: "03_pairs",
  code: "missing-twin",
  en: {
    title: "A gap whose items have no pair",
    about:
      "A gap subtracts the expectation from the perception, item by item. That needs each item twice, and one battery here leaves some out.",
    task: "Let both batteries ask the same items.",
    text: `import scales

instrument ferry "The ferry" {
  languages en
  battery expectation "A good ferry…" scale agree7 code E dimensions time
  battery perception "This ferry…" scale agree7 code P
  dimension time "Time" {
    T1 "leaves when the timetable says"
    T2 "says how long a delay will take"
  }
  dimension comfort "Comfort" {
    C1 "has comfortable seats"
    C2 "has clean cabins"
  }
  score gap "Gap" = mean(perception - expectation) per dimension
  test "one passenger" {
    given expectation = 6, perception = 4
    expect gap.time = -2, gap.comfort = -2
  }
}
`,
    solution: [[" dimensions time\n", "\n"]],
    hints: ["Compare the two lines that begin with battery.", "A battery without the clause dimensions asks the items of all dimensions."],
  },
  id: {
    title: "Kesenjangan yang butirnya tidak berpasangan",
    about:
      "Kesenjangan adalah persepsi dikurangi harapan, butir demi butir. Maka setiap butir perlu ditanyakan dua kali, padahal satu baterai di sini melewatkan sebagian.",
    task: "Buatlah kedua baterai menanyakan butir yang sama.",
    text: `import scales

instrument ferry "Kapal feri" {
  languages id
  battery expectation "Feri yang baik…" scale agree7 code E dimensions time
  battery perception "Feri ini…" scale agree7 code P
  dimension time "Waktu" {
    T1 "berangkat sesuai jadwal"
    T2 "memberi tahu lamanya keterlambatan"
  }
  dimension comfort "Kenyamanan" {
    C1 "memiliki kursi yang nyaman"
    C2 "memiliki kabin yang bersih"
  }
  score gap "Kesenjangan" = mean(perception - expectation) per dimension
  test "satu penumpang" {
    given expectation = 6, perception = 4
    expect gap.time = -2, gap.comfort = -2
  }
}
`,
    solution: [[" dimensions time\n", "\n"]],
    hints: ["Bandingkan kedua baris yang diawali battery.", "Baterai tanpa klausa dimensions menanyakan butir semua dimensi."],
  },
};

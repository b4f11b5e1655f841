import type { Exercise } from "./exercise.ts";

export const points: Exercise = {
  name: "17_points",
  code: "share-not-divided",
  en: {
    title: "Points that are taken for weights",
    about:
      "Each person divides 100 points over the dimensions and so weighs them. Weights add up to 1; points add up to 100, and make the gap a hundred times too large.",
    task: "Let the weighted gap be on the scale of the gap.",
    text: `import scales

instrument points "The help desk" {
  languages en
  battery expectation "A good help desk…" scale agree7 code E
  battery perception "This help desk…" scale agree7 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "knows the rules"
    H3 "offers another way"
  }
  dimension speed "Speed" {
    S1 "answers within an hour"
    S2 "answers on Sundays"
    S3 "calls back"
  }
  question importance "Divide 100 points by how much each matters to you." share 100 across dimensions
  score gap "Gap" = mean(perception - expectation) per dimension
  score weighted "Weighted gap" = sum(gap * importance)
  test "one caller" {
    given expectation = 6, perception = 4
    given importance.help = 75, importance.speed = 25
    expect weighted = -2.0
  }
}
`,
    solution: [["gap * importance)", "gap * importance / 100)"]],
    hints: ["How large is the sum of all points?", "Divide by it: sum(gap * importance / 100)"],
  },
  id: {
    title: "Poin yang dianggap bobot",
    about:
      "Setiap orang membagi 100 poin atas dimensi-dimensi sebagai bobotnya. Jumlah bobot adalah 1, sedangkan jumlah poin 100, sehingga kesenjangannya seratus kali terlalu besar.",
    task: "Kembalikan kesenjangan berbobot ke skala kesenjangannya.",
    text: `import scales

instrument points "Meja bantuan" {
  languages id
  battery expectation "Meja bantuan yang baik…" scale agree7 code E
  battery perception "Meja bantuan ini…" scale agree7 code P
  dimension help "Bantuan" {
    H1 "menjawab pertanyaan saya"
    H2 "menguasai peraturan"
    H3 "menawarkan jalan lain"
  }
  dimension speed "Kecepatan" {
    S1 "menjawab dalam satu jam"
    S2 "menjawab pada hari Minggu"
    S3 "menelepon kembali"
  }
  question importance "Bagilah 100 poin menurut kepentingannya bagi Anda." share 100 across dimensions
  score gap "Kesenjangan" = mean(perception - expectation) per dimension
  score weighted "Kesenjangan berbobot" = sum(gap * importance)
  test "satu penelepon" {
    given expectation = 6, perception = 4
    given importance.help = 75, importance.speed = 25
    expect weighted = -2.0
  }
}
`,
    solution: [["gap * importance)", "gap * importance / 100)"]],
    hints: ["Berapa jumlah seluruh poin?", "Bagilah dengan jumlah itu: sum(gap * importance / 100)"],
  },
};

import type { Exercise } from "./exercise.ts";

export const negation: Exercise = {
  name: "08_negation",
  code: "negated-item",
  en: {
    title: "An item that denies",
    about: "A short word such as not is easily read over, and whoever overlooks it answers the opposite of what is meant.",
    task: "Say the same without the negation. Mind the test: who agrees to the new wording is content, so nothing may be reversed any more.",
    text: `import scales

instrument negation "The ticket machine" {
  languages en
  battery perception "The ticket machine…" scale agree5 code P
  dimension use "Use" {
    U1 "takes coins"
    U2 "does not react to my touch at once" reverse
    U3 "shows the price before I pay"
  }
  score overall "Overall" = mean(perception)
  test "one traveller" {
    given U1.perception = 4, U2.perception = 5, U3.perception = 3
    expect overall = 4
  }
}
`,
    solution: [['"does not react to my touch at once" reverse', '"reacts to my touch at once"']],
    hints: ["What would a good machine do?", "Take not out, and with it the word reverse."],
  },
  id: {
    title: "Butir yang menyangkal",
    about: "Kata pendek seperti tidak mudah terlewat, dan orang yang melewatkannya menjawab kebalikan dari maksudnya.",
    task: "Katakan hal yang sama tanpa penyangkalan. Perhatikan ujinya: orang yang setuju dengan kalimat baru berarti puas, jadi tidak ada lagi yang perlu dibalik.",
    text: `import scales

instrument negation "Mesin tiket" {
  languages id
  battery perception "Mesin tiket ini…" scale agree5 code P
  dimension use "Penggunaan" {
    U1 "menerima uang logam"
    U2 "tidak langsung menanggapi sentuhan saya" reverse
    U3 "menampilkan harga sebelum saya membayar"
  }
  score overall "Keseluruhan" = mean(perception)
  test "satu penumpang" {
    given U1.perception = 4, U2.perception = 5, U3.perception = 3
    expect overall = 4
  }
}
`,
    solution: [['"tidak langsung menanggapi sentuhan saya" reverse', '"langsung menanggapi sentuhan saya"']],
    hints: ["Apa yang dilakukan mesin yang baik?", "Hapus kata tidak, dan bersamanya kata reverse."],
  },
};

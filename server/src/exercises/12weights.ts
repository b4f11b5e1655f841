import type { Exercise } from "./exercise.ts";

export const weights: Exercise = {
  name: "12_weights",
  code: "weights-total",
  en: {
    title: "Weights that do not add up",
    about: "Where weights add up to less than 1, the best answers everywhere do not lead to the best result.",
    task: "The staff counts 0.6. Give the place the rest.",
    text: `import scales

instrument weights "The clinic" {
  languages en
  battery perception "The clinic…" scale agree5 code P
  dimension staff "The staff" {
    S1 "greets me"
    S2 "explains what is done"
    S3 "keeps the appointment"
  }
  dimension place "The place" {
    P1 "has clean rooms"
    P2 "is near a bus stop"
    P3 "has seats for waiting"
  }
  score part "Part" = mean(perception) per dimension
  score overall "Overall" = 0.6 * part.staff + 0.3 * part.place
  test "all at the top" {
    given perception = 5
    expect overall = 5.0
  }
}
`,
    solution: [["0.3 * part.place", "0.4 * part.place"]],
    hints: ["Add the two weights up.", "0.6 and 0.4 make 1."],
  },
  id: {
    title: "Bobot yang jumlahnya kurang",
    about: "Jika jumlah bobot kurang dari 1, jawaban terbaik di mana-mana tidak menghasilkan nilai terbaik.",
    task: "Bobot petugas 0.6. Beri tempat sisanya.",
    text: `import scales

instrument weights "Klinik" {
  languages id
  battery perception "Klinik ini…" scale agree5 code P
  dimension staff "Petugas" {
    S1 "menyapa saya"
    S2 "menjelaskan tindakannya"
    S3 "menepati janji"
  }
  dimension place "Tempat" {
    P1 "memiliki ruangan yang bersih"
    P2 "dekat dengan halte bus"
    P3 "menyediakan kursi tunggu"
  }
  score part "Bagian" = mean(perception) per dimension
  score overall "Keseluruhan" = 0.6 * part.staff + 0.3 * part.place
  test "semua di puncak" {
    given perception = 5
    expect overall = 5.0
  }
}
`,
    solution: [["0.3 * part.place", "0.4 * part.place"]],
    hints: ["Jumlahkan kedua bobot itu.", "0.6 ditambah 0.4 menjadi 1."],
  },
};

import type { Exercise } from "./exercise.ts";

export const unequalParts: Exercise = {
  name: "18_unequal_parts",
  en: {
    title: "Dimensions that count unequally",
    about:
      "The report promises that both dimensions count the same. A mean of all items weighs each dimension by its number of items instead: here six against three. No check can know what was promised; a test can.",
    task: "Change the formula of overall so that the test passes. Leave the test as it is.",
    text: `import scales

instrument unequal_parts "The hostel" {
  languages en
  battery perception "The hostel…" scale agree5 code P
  dimension rooms "Rooms" {
    R1 "has clean beds"
    R2 "has quiet rooms"
    R3 "has warm showers"
    R4 "has lockers"
    R5 "has enough light"
    R6 "has fresh air"
  }
  dimension staff "Staff" {
    S1 "greets me"
    S2 "explains the way to the station"
    S3 "answers at night"
  }
  score part "Part" = mean(perception) per dimension
  score overall "Overall" = mean(perception)
  test "good rooms, poor staff" {
    given perception.rooms = 5, perception.staff = 2
    expect part.rooms = 5, part.staff = 2, overall = 3.5
  }
}
`,
    solution: [['"Overall" = mean(perception)', '"Overall" = mean(part)']],
    hints: ["Which score has one value for each dimension?", "Take the mean of that: mean(part)"],
  },
  id: {
    title: "Dimensi yang bobotnya tidak sama",
    about:
      "Laporannya menjanjikan bahwa kedua dimensi berbobot sama. Rata-rata semua butir justru membobot setiap dimensi menurut banyak butirnya: di sini enam lawan tiga. Tidak ada pemeriksaan yang tahu apa yang dijanjikan, tetapi uji dapat menunjukkannya.",
    task: "Ubahlah rumus overall agar ujinya lulus. Biarkan ujinya.",
    text: `import scales

instrument unequal_parts "Losmen" {
  languages id
  battery perception "Losmen ini…" scale agree5 code P
  dimension rooms "Kamar" {
    R1 "memiliki tempat tidur yang bersih"
    R2 "memiliki kamar yang tenang"
    R3 "memiliki air hangat"
    R4 "menyediakan loker"
    R5 "memiliki penerangan yang cukup"
    R6 "memiliki udara segar"
  }
  dimension staff "Petugas" {
    S1 "menyapa saya"
    S2 "menjelaskan jalan ke stasiun"
    S3 "melayani pada malam hari"
  }
  score part "Bagian" = mean(perception) per dimension
  score overall "Keseluruhan" = mean(perception)
  test "kamar baik, petugas buruk" {
    given perception.rooms = 5, perception.staff = 2
    expect part.rooms = 5, part.staff = 2, overall = 3.5
  }
}
`,
    solution: [['"Keseluruhan" = mean(perception)', '"Keseluruhan" = mean(part)']],
    hints: ["Skor mana yang memiliki satu nilai untuk setiap dimensi?", "Ambil rata-ratanya: mean(part)"],
  },
};

import type { Exercise } from "./exercise.ts";

export const bands: Exercise = {
  name: "11_bands",
  code: "band-overlap",
  en: {
    title: "Bands that overlap",
    about: "Both limits of a band belong to it. Where one ends and the next begins with the same number, a result has two names.",
    task: "Let every result have one band. The test says on which side 2.50 lies.",
    text: `import scales

instrument bands "The care home" {
  languages en
  battery perception "The care home…" scale agree5 code P
  dimension care "Care" {
    C1 "asks how I slept"
    C2 "serves warm meals"
    C3 "has quiet rooms"
  }
  score overall "Overall" = mean(perception) bands {
    low  1.00..2.50 "Low"
    fair 2.50..3.99 "Fair"
    good 4.00..5.00 "Good"
  }
  test "in the middle" {
    given C1.perception = 2, C2.perception = 3, C3.perception = missing
    expect overall = "low"
  }
}
`,
    solution: [["fair 2.50", "fair 2.51"]],
    hints: ["Which number stands in two lines?", "The second band begins one step higher: 2.51."],
  },
  id: {
    title: "Rentang yang tumpang tindih",
    about:
      "Kedua batas suatu rentang termasuk di dalamnya. Jika yang satu berakhir dan yang berikutnya mulai pada angka yang sama, satu hasil mempunyai dua nama.",
    task: "Buatlah setiap hasil memiliki satu rentang. Ujinya menunjukkan di sisi mana 2.50 berada.",
    text: `import scales

instrument bands "Panti lansia" {
  languages id
  battery perception "Panti ini…" scale agree5 code P
  dimension care "Perawatan" {
    C1 "menanyakan tidur saya"
    C2 "menyajikan makanan hangat"
    C3 "memiliki kamar yang tenang"
  }
  score overall "Keseluruhan" = mean(perception) bands {
    low  1.00..2.50 "Rendah"
    fair 2.50..3.99 "Sedang"
    good 4.00..5.00 "Baik"
  }
  test "di tengah" {
    given C1.perception = 2, C2.perception = 3, C3.perception = missing
    expect overall = "low"
  }
}
`,
    solution: [["fair 2.50", "fair 2.51"]],
    hints: ["Angka mana yang tertulis pada dua baris?", "Rentang kedua mulai satu langkah lebih tinggi: 2.51."],
  },
};

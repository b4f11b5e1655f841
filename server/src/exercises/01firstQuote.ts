import type { Exercise } from "./exercise.ts";

export const firstQuote: Exercise = {
  name: "01_first_quote",
  code: "unclosed-text",
  en: {
    title: "A text that does not end",
    about: "Every text stands between two quotes. Where the second one is missing, Ukur cannot know where the text ends.",
    task: "Find the line whose text has no closing quote, and close it.",
    text: `import scales

instrument kiosk "The kiosk of the museum" {
  languages en
  battery perception "The kiosk…" scale agree5 code P
  dimension clarity "Clarity" {
    C1 "shows where the exhibitions are
    C2 "can be read from where I stand"
    C3 "uses words that I know"
  }
}
`,
    solution: [["the exhibitions are\n", 'the exhibitions are"\n']],
    hints: ["The finding names the line. Compare it with the line below it.", 'Write " at the end of the text of C1.'],
  },
  id: {
    title: "Teks yang tidak berakhir",
    about: "Setiap teks diapit dua tanda kutip. Tanpa tanda yang kedua, Ukur tidak tahu di mana teksnya berakhir.",
    task: "Temukan baris yang teksnya tidak ditutup, lalu tutuplah.",
    text: `import scales

instrument kiosk "Kios informasi museum" {
  languages id
  battery perception "Kios informasi ini…" scale agree5 code P
  dimension clarity "Kejelasan" {
    C1 "menunjukkan letak pameran
    C2 "terbaca dari tempat saya berdiri"
    C3 "memakai kata yang saya kenal"
  }
}
`,
    solution: [["letak pameran\n", 'letak pameran"\n']],
    hints: ["Temuannya menyebutkan baris itu. Bandingkan dengan baris di bawahnya.", 'Tulis " di akhir teks C1.'],
  },
};

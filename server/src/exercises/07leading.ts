import type { Exercise } from "./exercise.ts";

export const leading: Exercise = {
  name: "07_leading",
  code: "leading-question",
  en: {
    title: "A question that wants a yes",
    about: "A question that tells people what to think measures how polite they are.",
    task: "Ask for the opinion without pushing. Keep the question and its two answers.",
    text: `instrument leading "The new bus line" {
  languages en
  question line "Don't you agree that the new bus line is useful?" one of {
    yes 1 "Yes"
    no  0 "No"
  }
}
`,
    solution: [["Don't you agree that the new bus line is useful?", "Is the new bus line useful to you?"]],
    hints: ["Which words of the question say what to answer?", "Ask: Is the new bus line useful to you?"],
  },
  id: {
    title: "Pertanyaan yang menginginkan jawaban ya",
    about: "Pertanyaan yang mendikte pendapat hanya mengukur kesopanan orang.",
    task: "Tanyakan pendapatnya tanpa menggiring. Pertahankan pertanyaan dan kedua jawabannya.",
    text: `instrument leading "Jalur bus baru" {
  languages id
  question line "Bukankah jalur bus yang baru ini berguna?" one of {
    yes 1 "Ya"
    no  0 "Tidak"
  }
}
`,
    solution: [["Bukankah jalur bus yang baru ini berguna?", "Apakah jalur bus yang baru berguna bagi Anda?"]],
    hints: ["Kata mana yang sudah memuat jawabannya?", "Tanyakan: Apakah jalur bus yang baru berguna bagi Anda?"],
  },
};

import type { Entry } from "../entry.ts";

export const figureOfSpeech = {
  severity: "info",
  allowable: true,
  method: "T09",
  message: "“{words}” is a figure of speech, and its words mean something else in another language. Say what is meant.",
  title: "A figure of speech in a text that is translated",
  why: `Translated word by word it says nothing; translated by its sense, each language says something else. Plain words give both languages the same
question.`,
  source: "Brislin 1986",
  mistaken: `Seldom: a name may hold such words.`,
  wrong: `import scales

instrument desk "The help desk" {
  languages en, id
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "goes the extra mile for me"
  }
}

translation id of desk "Meja bantuan" {
  perception "Meja bantuan…"
  help "Bantuan"
  H1 "membantu saya melebihi tugasnya"
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en, id
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "does more for me than it has to"
  }
}

translation id of desk "Meja bantuan" {
  perception "Meja bantuan…"
  help "Bantuan"
  H1 "membantu saya melebihi tugasnya"
}
`,
} as const satisfies Entry;

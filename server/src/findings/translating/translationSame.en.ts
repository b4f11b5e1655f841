import type { Entry } from "../entry.ts";

export const translationSame = {
  severity: "info",
  allowable: true,
  method: "T05",
  message: "This is the original, not a text in {language}. Translate it.",
  title: "A translation that was left as the original",
  why: `Who chose a language and meets a sentence in another one guesses what it asks, or leaves it out.`,
  source: "Harkness et al. 2010 (TRAPD)",
  mistaken: `Seldom: names and single words may be the same in both languages, and are left alone.`,
  wrong: `import scales

instrument desk "The help desk" {
  languages en, id
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers to my letters in time"
  }
}

translation id of desk "Meja bantuan" {
  perception "Meja bantuan…"
  help "Bantuan"
  H1 "answers to my letters in time"
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en, id
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers to my letters in time"
  }
}

translation id of desk "Meja bantuan" {
  perception "Meja bantuan…"
  help "Bantuan"
  H1 "menjawab surat saya tepat waktu"
}
`,
} as const satisfies Entry;

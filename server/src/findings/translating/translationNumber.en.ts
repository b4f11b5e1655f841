import type { Entry } from "../entry.ts";

export const translationNumber = {
  severity: "warning",
  allowable: true,
  method: "T03",
  message: "This translation has other numbers than its text: {difference}. Write the same ones.",
  title: "A translation with other numbers than its original",
  why: `“Within 2 days” and “within 3 days” are two questions. What people answered in one language cannot be put together with what they
answered in the other.`,
  source: "Brislin 1986",
  mistaken: `Seldom: numbers in words are read, and 12 months are a year. A text with times of the day is left alone, and so are
words for numbers in other languages than English and Indonesian.`,
  repair: "Writes the number of the original, where one number differs.",
  wrong: `import scales

instrument desk "The help desk" {
  languages en, id
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers within 2 days"
  }
}

translation id of desk "Meja bantuan" {
  perception "Meja bantuan…"
  help "Bantuan"
  H1 "menjawab dalam 3 hari"
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en, id
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers within 2 days"
  }
}

translation id of desk "Meja bantuan" {
  perception "Meja bantuan…"
  help "Bantuan"
  H1 "menjawab dalam 2 hari"
}
`,
} as const satisfies Entry;

import type { Entry } from "../entry.ts";

export const missingKeyword = {
  severity: "error",
  allowable: false,
  message: "Before {word}, the word {keyword} is missing. Write it there.",
  title: "A declaration without its keyword",
  why: `Every declaration starts with a word that says what it is. This one has lost it, and is read as what it must have been, so
that nothing in it is lost. A dimension that is read as an item, or the other way round, would change the scores.`,
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  help "Help" {
    H1 "answers my question"
  }
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
  }
}
`,
} as const satisfies Entry;

import type { Entry } from "../entry.ts";

export const mixedQuotes = {
  severity: "error",
  allowable: false,
  message: "This text opens with {open} and closes with {close}. Use the same kind of quotes at both ends: {proposed}",
  title: "Two kinds of quotes around a text",
  why: `A word processor makes straight quotes curly while one types, and often one of the two alone. A text has the same kind at both ends.
Neither is a part of what respondents read.`,
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 “answers my question"
    H2 "is open when I need it"
  }
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }
}
`,
} as const satisfies Entry;

import type { Entry } from "../entry.ts";

export const questionAmongStatements = {
  severity: "warning",
  allowable: true,
  method: "W18",
  message: "The other items of the battery are statements. Word this one as a statement, too, or ask it apart.",
  title: "A question among statements",
  why: `“Agree” is no answer to a question. People who come to it turn it into a statement, not all of them into the same one.`,
  source: "Saris & Gallhofer 2014",
  mistaken: `Seldom.`,
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers in time"
    H2 "is open when I need it"
    H3 "Is it easy to find?"
  }
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers in time"
    H2 "is open when I need it"
    H3 "is easy to find"
  }
}
`,
} as const satisfies Entry;

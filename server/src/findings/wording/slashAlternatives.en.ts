import type { Entry } from "../entry.ts";

export const slashAlternatives = {
  severity: "info",
  allowable: true,
  method: "W03",
  message: "“{pair}” leaves open which of the two is meant. Choose one, or ask about each.",
  title: "Two words with a slash between them",
  why: `People read a slash as “and”, as “or”, or see only the first word. Their answers are then about different things.`,
  source: "Dillman, Smyth & Christian 2014",
  mistaken: `In about a third of all cases: the second word may only explain the first.`,
  repair: "Keeps one of the two words.",
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers calls/letters in time"
  }
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers calls in time"
  }
}
`,
} as const satisfies Entry;

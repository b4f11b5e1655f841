import type { Entry } from "../entry.ts";

export const doubleNegative = {
  severity: "warning",
  allowable: true,
  method: "W04",
  message: "“{first}” and “{second}” deny twice in one item. Say what is the case instead.",
  title: "Two negations in one item",
  why: `To disagree with “does not fail to answer” takes three turns of the mind. Many answer the opposite of what they mean.`,
  source: "Krosnick & Presser 2010; Dillman, Smyth & Christian 2014",
  mistaken: `Seldom.`,
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "does not fail to answer"
  }
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers each time"
  }
}
`,
} as const satisfies Entry;

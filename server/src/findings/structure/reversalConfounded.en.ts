import type { Entry } from "../entry.ts";

export const reversalConfounded = {
  severity: "warning",
  allowable: true,
  method: "D09",
  message:
    "All items of {dimensions} are reversed, and none of the others: their wording cannot be told from what they measure. Reverse some items in each dimension, or none.",
  title: "Reversal goes with one dimension",
  why: `Reversed items go together because of their wording. Where one dimension has all of them, a factor analysis finds that dimension whatever was asked.`,
  source: "Weijters & Baumgartner 2012",
  mistaken: `Seldom. A published instrument may be so: allow it, and report it.`,
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers in time"
    H2 "answers my question"
  }
  dimension place "Place" {
    P1 "is dirty" reverse
    P2 "is noisy" reverse
  }
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers in time"
    H2 "answers my question"
  }
  dimension place "Place" {
    P1 "is clean"
    P2 "is quiet"
  }
}
`,
} as const satisfies Entry;

import type { Entry } from "../entry.ts";

export const duplicateName = {
  severity: "error",
  allowable: false,
  catalogue: "D11",
  message: "{name} is declared twice ({other}). Capitals do not tell names apart; rename one of the two.",
  title: "A name that is used twice",
  why: `Names become columns of the data, and a data file with two columns of one name loses one of them in silence.
Capitals do not tell names apart, because statistical packages such as SPSS do not. Dimensions, items, batteries,
questions, pages, scores and terms of an instrument share one space.`,
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
    h1 "is open when I need it"
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

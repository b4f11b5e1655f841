import type { Entry } from "../entry.ts";

export const fewItems = {
  severity: "warning",
  allowable: true,
  method: "D01",
  message:
    "{dimension} has {count} items. With fewer than three, nobody can tell how well they measure one thing: add some, or mark it `formative` where they make up an index.",
  title: "A dimension of one or two items",
  why: `Reliability is estimated from how items go together. Two items give one correlation and no way to tell whether it is right; one gives nothing.`,
  source: "DeVellis 2017",
  mistaken: `Where short scales were shown to work, as in some published short forms: allow it with the source.`,
  repair: "Marks the dimension as formative.",
  wrong: `import scales

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
    P3 "is bright"
    P4 "is warm"
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
    H3 "is open when I need it"
  }
  dimension place "Place" {
    P1 "is clean"
    P2 "is quiet"
    P3 "is bright"
    P4 "is warm"
  }
}
`,
} as const satisfies Entry;

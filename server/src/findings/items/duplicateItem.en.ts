import type { Entry } from "../entry.ts";

export const duplicateItem = {
  severity: "warning",
  allowable: true,
  catalogue: "D10",
  message: "{battery} asks {first} and {second} in the same words. Reword one, or delete it.",
  title: "Two items with one wording",
  why: `People who read the same sentence twice think that they missed something, or answer at random. The scores count
the sentence twice, and it looks more reliable than it is. In a translation, two items often become one by accident.`,
  source: "DeVellis 2017",
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "Answers my question"
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

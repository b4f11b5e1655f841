import type { Entry } from "../entry.ts";

export const scaleWithoutName = {
  severity: "error",
  allowable: false,
  message: "A scale is given by its name, and {written} is none. {hint}",
  title: "Numbers in the place of a scale",
  why: `A scale is more than its numbers: the words at its points say what the answers mean, and two scales from 1 to 5 can measure
different things. So a scale has a name. The library has the common ones; your own is declared once, with its words, above the
instrument.`,
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale 1-5 code P
  dimension help "Help" {
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

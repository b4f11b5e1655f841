import type { Entry } from "../entry.ts";

export const doubleBarrelledNouns = {
  severity: "info",
  allowable: true,
  method: "W02",
  message:
    "This may ask about two things, “{first}” and “{second}”. If people could judge one well and the other badly, ask each in an item of its own.",
  title: "Perhaps two things in one item",
  why: `An answer about two things is about neither. Two nouns can also name one thing; then nothing needs to be done.`,
  source: "Willis & Lessler 1999 (QAS 4c)",
  mistaken: `In about half of all cases: many pairs of nouns are one thing to those who answer. Add such a pair to the fixed pairs of the project.`,
  repair: "Splits the item in two.",
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "has clear forms and instructions"
  }
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "has clear forms"
  }
}
`,
} as const satisfies Entry;

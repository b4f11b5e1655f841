import type { Entry } from "../entry.ts";

export const doubleBarrelled = {
  severity: "warning",
  allowable: true,
  method: "W01",
  message: "This asks two things at once, “{first}” and “{second}”, and has room for one answer. Ask each in an item of its own.",
  title: "Two things in one item",
  why: `Who finds a service fast and rude has no answer to "fast and polite", and what is answered cannot be told
apart afterwards. A score that holds such items says less than it seems to.`,
  source: "Willis & Lessler 1999 (QAS 4c); Dillman, Smyth & Christian 2014; DeVellis 2017",
  mistaken: `Seldom where both halves are qualities or things that are done. Two words for one thing ("simple and easy") are left
alone where Ukur knows them; others can be added to the fixed pairs of the project.`,
  repair: "Splits the item in two, each with its twins in other batteries, and a place for its translations.",
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "is fast and polite"
  }
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "is fast"
    H2 "is polite"
  }
}
`,
} as const satisfies Entry;

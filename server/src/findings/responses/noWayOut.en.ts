import type { Entry } from "../entry.ts";

export const noWayOut = {
  severity: "info",
  allowable: true,
  method: "S11",
  message:
    "Not everybody has met with this ({what}), and this scale has no answer for them. Add a missing code, or ask only those who have.",
  title: "An experience that not everybody has, and no way out",
  why: `Who never complained cannot say how complaints are dealt with. Without a way out they guess, mostly in the middle, and their guesses are
counted with the experiences of the others.`,
  source: "Willis & Lessler 1999 (QAS 5a, 7); Krosnick & Presser 2010",
  mistaken: `In about a third of all cases, where all who are asked have had the experience. Items behind a condition are left alone, and batteries of
what should be.`,
  repair: "Adds an answer for them to the scale, or takes the scale of the library that has one.",
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answered my complaint in time"
  }
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5_na code P
  dimension help "Help" {
    H1 "answered my complaint in time"
  }
}
`,
} as const satisfies Entry;

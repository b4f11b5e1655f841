import type { Entry } from "../entry.ts";

export const presumedExperience = {
  severity: "info",
  allowable: true,
  method: "W17",
  levels: { standard: "off", quiet: "off" },
  message: "Not everybody has met with this ({word}). Ask first who has, or add an answer for those who have not.",
  title: "An experience that not everybody has",
  why: `Who never complained cannot say how complaints are dealt with. Without a way out they choose the middle, and the mean is one of guesses.`,
  source: "Willis & Lessler 1999 (QAS 4a, 5a)",
  mistaken: `In about a third of all cases: everybody who answers may have had the experience.`,
  repair:
    "Gives the scale an answer for them, or takes the scale of the library that has one; or puts a question and a page of its own before the items of its dimension.",
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "settled my complaint within a week"
  }
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers within a week"
  }
}
`,
} as const satisfies Entry;

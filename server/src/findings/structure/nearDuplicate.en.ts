import type { Entry } from "../entry.ts";

export const nearDuplicate = {
  severity: "warning",
  allowable: true,
  method: "D10",
  message: "{first} and {second} say the same in almost the same words. Delete one, or ask about something else.",
  title: "Two items that say the same",
  why: `Who reads a sentence twice thinks of a trap. The two go together more than the others, and reliability looks better than it is.`,
  source: "DeVellis 2017",
  mistaken: `Where the order of the words makes the difference.`,
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers every letter within two days"
    H2 "within two days answers every letter"
  }
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers every letter within two days"
    H2 "is open on Saturdays"
  }
}
`,
} as const satisfies Entry;

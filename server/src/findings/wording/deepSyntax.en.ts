import type { Entry } from "../entry.ts";

export const deepSyntax = {
  severity: "warning",
  allowable: true,
  method: "W16",
  message: "Readers have to keep several sentences in mind at once here: {words}. Make two of it, or leave one out.",
  title: "Sentences within sentences",
  why: `Who has lost the thread answers what he remembers. A sentence with another one inside, and that with a third, is read twice by some, and by
most not to its end.`,
  source: "Graesser et al. 2006 (QUAID)",
  mistaken: `Seldom. Sentences that stand beside each other ("who listens, and who helps") are left alone.`,
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "How far do you agree?" scale agree5 code P
  dimension help "Help" {
    H1 "The answer that the person who took my call gave was the one which I needed."
  }
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "How far do you agree?" scale agree5 code P
  dimension help "Help" {
    H1 "On the phone I got the answer that I needed."
  }
}
`,
} as const satisfies Entry;

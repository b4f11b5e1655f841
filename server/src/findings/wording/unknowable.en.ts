import type { Entry } from "../entry.ts";

export const unknowable = {
  severity: "info",
  allowable: true,
  method: "X03",
  message: "Those who answer cannot see whether something is {word}. Ask what they can see, or how sure they feel.",
  title: "What respondents cannot know",
  why: `Nobody who uses a service sees whether it keeps to its rules or is safe from attacks. The answers are guesses, and look like measurement.`,
  source: "Willis & Lessler 1999 (QAS 5a)",
  mistaken: `Where trust is what is asked about.`,
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "is safe from attacks"
  }
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "asks me for a password"
  }
}
`,
} as const satisfies Entry;

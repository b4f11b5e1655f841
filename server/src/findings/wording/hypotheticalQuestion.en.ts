import type { Entry } from "../entry.ts";

export const hypotheticalQuestion = {
  severity: "info",
  allowable: true,
  method: "W13",
  levels: { standard: "off", quiet: "off" },
  message: "“{word}” asks what people would do. Ask what they have done or seen.",
  title: "A question about what might be",
  why: `People do not know what they would do, and tell what they think is right.`,
  source: "Krosnick & Presser 2010",
  mistaken: `In more than half of all cases. Items for Kano's method ask so on purpose.`,
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers in time"
  }
  question why "Imagine that we were closed: what would you do?" text
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers in time"
  }
  question why "What did you do when we were closed?" text
}
`,
} as const satisfies Entry;

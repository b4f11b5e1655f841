import type { Entry } from "../entry.ts";

export const loadedWord = {
  severity: "info",
  allowable: true,
  method: "W08",
  levels: { standard: "off", quiet: "off" },
  message: "“{word}” judges already. Ask in words that leave the judgement to those who answer.",
  title: "A question that judges",
  why: `A word such as “excellent” in a question says what answer is expected, and some give it.`,
  source: "Willis & Lessler 1999 (QAS 6b)",
  mistaken: `In about a quarter of all cases, where the word is a label that the question explains.`,
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers in time"
  }
  question why "What made our excellent service so pleasant?" text
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers in time"
  }
  question why "What made our service pleasant?" text
}
`,
} as const satisfies Entry;

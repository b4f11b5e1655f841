import type { Entry } from "../entry.ts";

export const answersDoNotFit = {
  severity: "info",
  allowable: true,
  method: "S13",
  message: "“{low}” to “{high}” do not answer this question. Turn it into a statement, or take a scale that answers it.",
  title: "A question that its answers do not answer",
  why: `Who is asked whether something is so wants to say yes or no, and who is asked how often wants to say how often. With answers
that fit neither, everybody translates for themselves, and in ways that differ.`,
  source: "Dillman, Smyth & Christian 2014; Saris & Gallhofer 2014",
  mistaken: `In about a tenth of all cases. A question that has the word of its scale in it (“Do you agree that…”) is left alone.`,
  repair: "In Indonesian, writes a question with “apakah” as a statement.",
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "Think of your last visit." scale agree5 code P
  dimension help "Help" {
    H1 "Does the desk answer in time?"
  }
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "Think of your last visit." scale agree5 code P
  dimension help "Help" {
    H1 "The desk answers in time."
  }
}
`,
} as const satisfies Entry;

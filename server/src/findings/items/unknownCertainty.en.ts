import type { Entry } from "../entry.ts";

export const unknownCertainty = {
  severity: "error",
  allowable: false,
  message: 'sure takes high, medium or low, and a reason: sure medium because "…"',
  title: "A model that does not say how sure its structure is",
  why: `Published structures are more and less certain: some have been found again in many studies, some differ
between a text and its appendix. \`sure\` takes \`high\`, \`medium\` or \`low\`, and the reason.`,
  wrong: `model help "Quality of a help desk" {
  sure quite because "Two studies agree."
  dimension answers "Answers" {
    right "Answers that are right"
  }
}
`,
  right: `model help "Quality of a help desk" {
  sure medium because "Two studies agree."
  dimension answers "Answers" {
    right "Answers that are right"
  }
}
`,
} as const satisfies Entry;

import type { Entry } from "../entry.ts";

export const scaleRange = {
  severity: "error",
  allowable: false,
  message: "A scale runs from a low to a high whole number, such as 1..5; {range} does not.",
  title: "Limits of a scale that are none",
  why: `A scale runs from a lower to a higher whole number. Scores of reversed items are turned over with these
limits, so wrong limits give wrong scores.`,
  wrong: `scale agree "Agreement" 5..1 {
  1 "Strongly disagree"
  5 "Strongly agree"
}
`,
  right: `scale agree "Agreement" 1..5 {
  1 "Strongly disagree"
  5 "Strongly agree"
}
`,
} as const satisfies Entry;

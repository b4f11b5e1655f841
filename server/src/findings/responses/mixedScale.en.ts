import type { Entry } from "../entry.ts";

export const mixedScale = {
  severity: "warning",
  allowable: true,
  method: "S15",
  message: "“{other}” and “{label}” are about two things. Let all answers of a scale be about one.",
  title: "A scale that mixes two things",
  why: `Good and satisfied are two lines, not one: somebody can find a service poor and be satisfied with it. Where one scale has both, nobody knows
which answer comes after which, and its numbers are in no order.`,
  source: "Saris & Gallhofer 2014",
  mistaken: `Seldom: it is told only where Ukur can read each answer.`,
  wrong: `scale answers 1..4 {
  1 "Poor"
  2 "Fair"
  3 "Satisfied"
  4 "Very satisfied"
}
`,
  right: `scale answers 1..4 {
  1 "Very dissatisfied"
  2 "Dissatisfied"
  3 "Satisfied"
  4 "Very satisfied"
}
`,
} as const satisfies Entry;

import type { Entry } from "../entry.ts";

export const unbalancedScale = {
  severity: "warning",
  allowable: true,
  method: "S01",
  message: "This scale has {less} answers on one side and {more} on the other. Give both sides the same number.",
  title: "A scale with more answers on one side",
  why: `People take the answers that they are offered for what is usual, and choose more of the side that has more. The scale then decides a part
of the result.`,
  source: "Krosnick & Presser 2010; Dillman, Smyth & Christian 2014",
  mistaken: `Seldom. Scales of one side, such as importance, frequency and what something costs, are left alone.`,
  wrong: `scale answers 1..4 {
  1 "Dissatisfied"
  2 "Fairly satisfied"
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

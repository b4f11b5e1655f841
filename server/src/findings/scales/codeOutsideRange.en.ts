import type { Entry } from "../entry.ts";

export const codeOutsideRange = {
  severity: "error",
  allowable: false,
  catalogue: "S05",
  message: 'The code {code} lies outside {lo}..{hi}. Change the code or the range; a missing code is written na {code} "…".',
  title: "A point outside the limits of its scale",
  why: `The limits say which answers count, and reversed items are turned over with them. A point beyond them would
give scores that no scale has.`,
  wrong: `scale agree "Agreement" 1..4 {
  1 "Strongly disagree"
  2 "Disagree"
  3 "Agree"
  4 "Strongly agree"
  5 "Does not apply to me"
}
`,
  right: `scale agree "Agreement" 1..4 {
  1 "Strongly disagree"
  2 "Disagree"
  3 "Agree"
  4 "Strongly agree"
  na 5 "Does not apply to me"
}
`,
} as const satisfies Entry;

import type { Entry } from "../entry.ts";

export const naInsideRange = {
  severity: "error",
  allowable: false,
  catalogue: "S10",
  message: "The missing code {code} lies inside {lo}..{hi} and would be counted as an answer. Use a code outside, such as {proposed}.",
  title: "A code for no answer among those for answers",
  why: `If "Does not apply" has a code within the limits, it is averaged with the answers: a person to whom nothing
applies gets a score in the middle. Give it a code far from the answers, such as 99.`,
  wrong: `scale agree "Agreement" 1..5 {
  1 "Strongly disagree"
  5 "Strongly agree"
  na 3 "Does not apply to me"
}
`,
  right: `scale agree "Agreement" 1..5 {
  1 "Strongly disagree"
  5 "Strongly agree"
  na 99 "Does not apply to me"
}
`,
} as const satisfies Entry;

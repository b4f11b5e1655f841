import type { Entry } from "../entry.ts";

export const conditionLater = {
  severity: "error",
  allowable: false,
  catalogue: "Q11",
  message: "{name} is asked {where}, so the condition could never be known. Move {name} {to}.",
  title: "A condition on an answer that comes later",
  why: `When the page, the question or the item would be shown, the answer is not there yet, so the condition does not hold for anybody and
it is always skipped. In the data this looks like people who did not want to answer.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question used "Have you been here before?" one of { yes 1 "Yes" no 0 "No" }
  question visits "How often have you been here?" number 1..100
  page often "Your visits" when used == yes { visits }
  page screening "First" { used }
}
`,
  right: `instrument desk "The help desk" {
  languages en
  question used "Have you been here before?" one of { yes 1 "Yes" no 0 "No" }
  question visits "How often have you been here?" number 1..100
  page screening "First" { used }
  page often "Your visits" when used == yes { visits }
}
`,
} as const satisfies Entry;

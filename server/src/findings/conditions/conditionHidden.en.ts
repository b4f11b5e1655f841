import type { Entry } from "../entry.ts";

export const conditionHidden = {
  severity: "error",
  allowable: false,
  catalogue: "Q11",
  lack: "block",
  message: "{name} is on no page, so it is never answered and this condition never holds.",
  title: "A condition on an answer that nobody gives",
  why: `The question is on no page, so it is never answered, and a comparison with an unanswered question never holds.
Show the question on an earlier page.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question used "Have you been here before?" one of { yes 1 "Yes" no 0 "No" } allow never-shown because "It is filled in from the visitor list."
  question visits "How often have you been here?" number 1..100
  page often "Your visits" when used == yes { visits }
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

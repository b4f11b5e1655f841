import type { Entry } from "../entry.ts";

export const conditionKind = {
  severity: "error",
  allowable: false,
  message: "{name} is {found}, so {op} does not fit. {hint}",
  title: "A comparison that does not fit the question",
  why: `What can be asked of an answer depends on its kind: an option is compared by its name, a number with a number,
and of a question with several answers one asks whether they include one. Options are named and not numbered, so that a
condition still says the same when codes change.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question used "Have you been here before?" one of { yes 1 "Yes" no 0 "No" }
  question visits "How often have you been here?" number 1..100
  page screening "First" { used }
  page often "Your visits" when used == 1 { visits }
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

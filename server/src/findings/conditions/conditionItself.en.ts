import type { Entry } from "../entry.ts";

export const conditionItself = {
  severity: "error",
  allowable: false,
  catalogue: "Q11",
  message:
    "{name} is asked only where its own answer fulfils a condition, so nobody would ever be asked. Look at an answer that comes before it.",
  title: "A condition on the answer that it opens",
  why: `Before the question is shown there is no answer to it, so the condition holds for nobody and the question is never
shown. Most often the name of another question was meant.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question used "Have you been here before?" one of { yes 1 "Yes" no 0 "No" }
  question visits "How often have you been here?" number 1..100 when visits >= 1
}
`,
  right: `instrument desk "The help desk" {
  languages en
  question used "Have you been here before?" one of { yes 1 "Yes" no 0 "No" }
  question visits "How often have you been here?" number 1..100 when used == yes
}
`,
} as const satisfies Entry;

import type { Entry } from "../entry.ts";

export const dataNotFilled = {
  severity: "warning",
  allowable: true,
  loss: true,
  message: "{loss}",
  title: "Data that a platform does not fill in",
  why: `Nobody is asked these columns: they come from the address of the survey, from chance, or from the platform itself. Where a
platform does not do so, whoever runs the survey has to fill them in, or they stay blank, and with them what hangs on them.`,
  for: { targets: ["surveyjs"] },
  wrong: `instrument desk "The help desk" {
  languages en
  given arm "Version" one of {
    first 1 "First"
    second 2 "Second"
  } at random
  question visits "How often have you been here this year?" number 0..100 unit "visits"
}
`,
  right: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here this year?" number 0..100 unit "visits"
}
`,
} as const satisfies Entry;

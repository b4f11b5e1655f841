import type { Entry } from "../entry.ts";

export const stopLeftOut = {
  severity: "warning",
  allowable: true,
  loss: true,
  message: "{loss}",
  title: "A stop that a platform leaves out",
  why: `A platform may have no way to find out who leaves at a stop. Then everybody goes on, and people answer questions that are not for them. Build the
way out on the platform by hand before it is used, or let the stop look at one answer.`,
  for: { targets: ["qualtrics"] },
  wrong: `instrument desk "The help desk" {
  languages en
  question visits "How often have you used the help desk?" number 0..99
  question failed "How many of these visits were in vain?" number 0..99
  question hours "When should it be open?" text
  page first "Your visits" { visits, failed }
  stop never_helped "Thank you. Please tell us more by telephone." when failed >= visits
  page second "Its hours" { hours }
}
`,
  right: `instrument desk "The help desk" {
  languages en
  question visits "How often have you used the help desk?" number 0..99
  question failed "How many of these visits were in vain?" number 0..99
  question hours "When should it be open?" text
  page first "Your visits" { visits, failed }
  stop never_came "Thank you. These questions are for people who used the help desk." when visits == 0
  page second "Its hours" { hours }
}
`,
} as const satisfies Entry;

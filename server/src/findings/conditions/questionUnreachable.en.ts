import type { Entry } from "../entry.ts";

export const questionUnreachable = {
  severity: "error",
  allowable: true,
  catalogue: "Q11",
  message: "Nobody is asked {what}: it looks at {names}, and whoever sees page {page} and is asked that does not fulfil this condition.",
  title: "A question that nobody is asked",
  why: `A question or an item has a condition of its own, and stands on a page that has one, too, or looks at an answer that only some
people are asked for. Each of these conditions is right by itself; together they let nobody in, and the column stays empty. Show it on
a page that the people see for whom it is meant, or look at another answer.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question used "Have you used the help desk?" one of { yes 1 "Yes" no 0 "No" }
  question visits "How often have you been here?" number 1..100
  question reason "What kept you from it?" text when used == no
  page first "Your visits" { used }
  page second "The help desk" when used == yes { visits, reason }
}
`,
  right: `instrument desk "The help desk" {
  languages en
  question used "Have you used the help desk?" one of { yes 1 "Yes" no 0 "No" }
  question visits "How often have you been here?" number 1..100 when used == yes
  question reason "What kept you from it?" text when used == no
  page first "Your visits" { used }
  page second "The help desk" { visits, reason }
}
`,
} as const satisfies Entry;

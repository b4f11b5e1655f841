import type { Entry } from "../entry.ts";

export const pageUnreachable = {
  severity: "error",
  allowable: true,
  catalogue: "Q11",
  message: "Nobody can see page {page}: it looks at {names}, and whoever is asked that does not fulfil this condition.",
  title: "A page that nobody can see",
  why: `A page looks at an answer that only some people are asked for, and its own condition leaves just these people out. Each
of the two conditions is right by itself; together they let nobody in. Ask the question on a page that all see, or look at
another answer.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question used "Have you used the help desk?" one of { yes 1 "Yes" no 0 "No" }
  question reason "What kept you from it?" one of { hours 1 "Its hours" distance 2 "The way to it" }
  question hours "When should it be open?" text
  page first "Your visits" { used }
  page second "Your reasons" when used == no { reason }
  page third "Its hours" when used == yes and reason == hours { hours }
}
`,
  right: `instrument desk "The help desk" {
  languages en
  question used "Have you used the help desk?" one of { yes 1 "Yes" no 0 "No" }
  question reason "What kept you from it?" one of { hours 1 "Its hours" distance 2 "The way to it" }
  question hours "When should it be open?" text
  page first "Your visits" { used }
  page second "Your reasons" when used == no { reason }
  page third "Its hours" when reason == hours { hours }
}
`,
} as const satisfies Entry;

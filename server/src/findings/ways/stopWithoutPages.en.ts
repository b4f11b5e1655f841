import type { Entry } from "../entry.ts";

export const stopWithoutPages = {
  severity: "error",
  allowable: true,
  message: "Stop {name} has no place: without pages nothing stands before it or behind it. Write pages, and the stop between them.",
  title: "A stop without pages",
  why: `A stop ends the form where it stands among the pages. An instrument that declares no page has none for it to stand between.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question used "Have you used the help desk?" one of { yes 1 "Yes" no 0 "No" }
  question hours "When should it be open?" text
  stop not_a_user "Thank you. These questions are for people who used the help desk." when used == no
}
`,
  right: `instrument desk "The help desk" {
  languages en
  question used "Have you used the help desk?" one of { yes 1 "Yes" no 0 "No" }
  question hours "When should it be open?" text
  page first "Your visits" { used }
  stop not_a_user "Thank you. These questions are for people who used the help desk." when used == no
  page second "Its hours" { hours }
}
`,
} as const satisfies Entry;

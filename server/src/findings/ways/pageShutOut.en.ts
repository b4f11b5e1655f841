import type { Entry } from "../entry.ts";

export const pageShutOut = {
  severity: "error",
  allowable: true,
  message: "Nobody can see page {page}: those for whom its condition holds are not in its section, or have left at a stop before it.",
  title: "A page that nobody comes to",
  why: `A page in a section is seen by those for whom both conditions hold, and behind a stop by those who did not leave there. Here nobody is left.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question used "Have you used the help desk?" one of { yes 1 "Yes" no 0 "No" }
  question hours "When should it be open?" text
  page first "Your visits" { used }
  stop not_a_user "Thank you. These questions are for people who used the help desk." when used == no
  page second "Its hours" when used == no { hours }
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

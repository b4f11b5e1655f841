import type { Entry } from "../entry.ts";

export const stopAlways = {
  severity: "error",
  allowable: true,
  message: "Everybody who comes to stop {name} leaves there, so nobody sees page {page} behind it. Say with when who leaves.",
  title: "A stop at which everybody leaves",
  why: `A stop ends the form for those for whom its condition holds. Without a condition, or with one that holds for every answer, it ends it for
all, and what stands behind it is never asked.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question used "Have you used the help desk?" one of { yes 1 "Yes" no 0 "No" }
  question hours "When should it be open?" text
  page first "Your visits" { used }
  stop not_a_user "Thank you. These questions are for people who used the help desk."
  page second "Its hours" { hours }
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

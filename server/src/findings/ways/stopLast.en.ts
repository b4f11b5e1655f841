import type { Entry } from "../entry.ts";

export const stopLast = {
  severity: "warning",
  allowable: true,
  message: 'No page stands behind stop {name}: the form ends there anyway. For last words that only some read, write outro "…" when ….',
  title: "A stop with nothing behind it",
  why: `A stop saves people questions that are not for them. Behind the last page there are none left: a stop says there that these people did not
finish, although they answered everything that others did. Closing words with a condition say something else to some, and count nobody as gone.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question used "Have you used the help desk?" one of { yes 1 "Yes" no 0 "No" }
  question hours "When should it be open?" text
  page first "Your visits" { used, hours }
  stop not_a_user "Thank you. Come and see us some day." when used == no
}
`,
  right: `instrument desk "The help desk" {
  languages en
  question used "Have you used the help desk?" one of { yes 1 "Yes" no 0 "No" }
  question hours "When should it be open?" text
  outro "Thank you. Come and see us some day." when used == no
  outro "Thank you."
  page first "Your visits" { used, hours }
}
`,
} as const satisfies Entry;

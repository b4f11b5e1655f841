import type { Entry } from "../entry.ts";

export const outroUnread = {
  severity: "error",
  allowable: true,
  message: "Nobody reads this outro: one before it has no condition, and is for everybody. Put that one last.",
  title: "Closing words that nobody reads",
  why: `Of several closing words each person reads the first whose condition holds. One without a condition holds for everybody.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question used "Have you used the help desk?" one of { yes 1 "Yes" no 0 "No" }
  question hours "When should it be open?" text
  outro "Thank you."
  outro "Thank you. We are glad that you came." when used == yes
  page first "Your visits" { used, hours }
}
`,
  right: `instrument desk "The help desk" {
  languages en
  question used "Have you used the help desk?" one of { yes 1 "Yes" no 0 "No" }
  question hours "When should it be open?" text
  outro "Thank you. We are glad that you came." when used == yes
  outro "Thank you."
  page first "Your visits" { used, hours }
}
`,
} as const satisfies Entry;

import type { Entry } from "../entry.ts";

export const outroForSome = {
  severity: "warning",
  allowable: true,
  lack: "block",
  message: "Every outro has a condition, so some people may read none of them. Add one without when, as the last.",
  title: "Closing words for some alone",
  why: `Of several closing words each person reads the first whose condition holds. Where none does, a platform shows words of its own, in its own
language and tone.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question used "Have you used the help desk?" one of { yes 1 "Yes" no 0 "No" }
  question hours "When should it be open?" text
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

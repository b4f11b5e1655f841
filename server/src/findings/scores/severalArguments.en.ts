import type { Entry } from "../entry.ts";

export const severalArguments = {
  severity: "error",
  allowable: false,
  message: "{function} takes one list, not several names. {hint}",
  title: "A function of several items",
  why: `A function takes one list: a battery, or a dimension of one. So an item that is added later counts in every score that it belongs to,
and none is forgotten, as happens where a score names its items one by one.`,
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }
  dimension speed "Speed" {
    S1 "is fast"
  }
  score helpful "Help" = mean(H1, H2)
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }
  dimension speed "Speed" {
    S1 "is fast"
  }
  score helpful "Help" = mean(perception.help)
}
`,
} as const satisfies Entry;

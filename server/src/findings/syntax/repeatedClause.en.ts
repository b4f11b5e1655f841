import type { Entry } from "../entry.ts";

export const repeatedClause = {
  severity: "error",
  allowable: false,
  message: "{clause} is said twice of the same {kind}, and only one can hold. Delete one of them.",
  title: "A clause that is said twice",
  why: `A battery has one scale, and a dimension one definition. Of two, only one can hold, and which one was meant is
for you to say.`,
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P scale agree7
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree7 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }
}
`,
} as const satisfies Entry;

import type { Entry } from "../entry.ts";

export const nestingTooDeep = {
  severity: "error",
  allowable: false,
  message: "This goes more than {limit} levels deep, and the rest is left out. Make it simpler.",
  title: "Blocks or parentheses within each other without end",
  why: `No instrument needs so many levels. The limit keeps a damaged file from stopping the program.`,
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }
  score quality "Quality" = ${"(".repeat(65)}mean(perception)${")".repeat(65)}
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
  score quality "Quality" = mean(perception)
}
`,
} as const satisfies Entry;

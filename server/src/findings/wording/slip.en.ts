import type { Entry } from "../entry.ts";

export const slip = {
  severity: "warning",
  allowable: true,
  method: "W22",
  message: "“{found}” looks like a slip. Correct it.",
  title: "A slip of the pen",
  why: `A slip makes a form look careless, and careless forms get careless answers.`,
  source: "Dillman, Smyth & Christian 2014",
  mistaken: `Seldom: a name may be written so. Add it to the glossary of the project.`,
  repair: "Writes it as it is usually written.",
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers  in time"
  }
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers in time"
  }
}
`,
} as const satisfies Entry;

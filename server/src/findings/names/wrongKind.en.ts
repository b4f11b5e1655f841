import type { Entry } from "../entry.ts";

export const wrongKind = {
  severity: "error",
  allowable: false,
  catalogue: "D11",
  message: "{name} is {found}, and {expected} is needed here. {hint}",
  title: "A name of the wrong kind of thing",
  why: `The name exists, but what it names cannot stand here: a page shows questions and batteries, a score calculates
with batteries, questions and other scores, \`measures\` takes a model.`,
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }
  score helpfulness "Help" = mean(help)
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
  score helpfulness "Help" = mean(perception.help)
}
`,
} as const satisfies Entry;

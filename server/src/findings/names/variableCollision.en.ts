import type { Entry } from "../entry.ts";

export const variableCollision = {
  severity: "error",
  allowable: false,
  catalogue: "D11",
  message: "Two columns of the data would be called {variable}: {first} and {second}. Rename one of them.",
  title: "Two columns of the data with one name",
  why: `A column's name is made of parts: a battery's code and an item, a question and an option, a score and a
dimension. Two different pairs can give the same name. One column would then overwrite the other, so nothing is compiled
until one of the two is renamed.`,
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }
  question P_H1 "Is there anything else?" text
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
  question other "Is there anything else?" text
}
`,
} as const satisfies Entry;

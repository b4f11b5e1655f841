import type { Entry } from "../entry.ts";

export const oldNameTwice = {
  severity: "error",
  allowable: false,
  message: "{first} and {second} were both called {name}, so old data could not be told apart. Correct one of them.",
  title: "Two columns with one old name",
  why: `Old data are found by what a column was called. If two columns have one old name, nobody knows which of them the answers belong to.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question age "How old are you?" number 17..110 unit "years" was "Q1"
  question visits "How often have you been here?" number 1..100 was "Q1"
}
`,
  right: `instrument desk "The help desk" {
  languages en
  question age "How old are you?" number 17..110 unit "years" was "Q1"
  question visits "How often have you been here?" number 1..100 was "Q2"
}
`,
} as const satisfies Entry;

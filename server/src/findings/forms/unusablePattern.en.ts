import type { Entry } from "../entry.ts";

export const unusablePattern = {
  severity: "error",
  allowable: false,
  message: "No answer can be written in this form: {why}. 0 stands for a digit, A for a letter, and every other sign for itself.",
  title: "A form that no answer has",
  why: `The form is checked while people answer. One that is empty, that has no place for a digit or a letter, or that is
longer than the answer may be refuses everything that they write, and whoever must answer cannot go on.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question visit "What is the number of your visit?" text like "MEN-"
}
`,
  right: `instrument desk "The help desk" {
  languages en
  question visit "What is the number of your visit?" text like "MEN-00000"
}
`,
} as const satisfies Entry;

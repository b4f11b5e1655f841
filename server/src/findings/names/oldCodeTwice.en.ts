import type { Entry } from "../entry.ts";

export const oldCodeTwice = {
  severity: "error",
  allowable: false,
  message: "Two answers of this list had the code {code}, so old data could not be told apart. Correct one of them.",
  title: "Two answers with one old code",
  why: `Answers in old data are read by the code that they had. If two answers of one list had the same, nobody knows which of them was given.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question used "Have you used the help desk?" one of {
    yes 1 "Yes" was "J"
    no 0 "No" was "J"
  }
}
`,
  right: `instrument desk "The help desk" {
  languages en
  question used "Have you used the help desk?" one of {
    yes 1 "Yes" was "J"
    no 0 "No" was "N"
  }
}
`,
} as const satisfies Entry;

import type { Entry } from "../entry.ts";

export const listCondition = {
  severity: "error",
  allowable: false,
  message:
    "In {list}, the option {option} has a condition that cannot be told here. Declare the questions that it names in this instrument, or give {question} options of its own.",
  title: "A list whose conditions do not fit the instrument",
  why: `The conditions of a list's options name questions, and are read in each instrument that uses the list: there have to be such
questions, with such answers.`,
  wrong: `choices stations {
  gambir 1 "Gambir" when city == jakarta
  other 9 "Another one" specify
}

instrument desk "The help desk" {
  languages en
  question station "Which station do you use?" one of stations
}
`,
  right: `choices stations {
  gambir 1 "Gambir" when city == jakarta
  other 9 "Another one" specify
}

instrument desk "The help desk" {
  languages en
  question city "In which city do you live?" one of {
    jakarta 1 "Jakarta"
    bandung 2 "Bandung"
  }
  question station "Which station do you use?" one of stations
}
`,
} as const satisfies Entry;

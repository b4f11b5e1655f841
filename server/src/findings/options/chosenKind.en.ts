import type { Entry } from "../entry.ts";

export const chosenKind = {
  severity: "error",
  allowable: false,
  message:
    "{name} is {found}, so nothing in it can be ticked and then offered again. Name a question with any of, or write the options here.",
  title: "Options from an answer that has none",
  why: `\`channels chosen\` offers what a respondent has ticked in the question \`channels\`. Only a question with \`any of\` has boxes that
are ticked or not: of a single answer nothing is left to choose from.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question channel "How did you reach us?" one of {
    counter 1 "At the counter"
    telephone 2 "By telephone"
    other 3 "In another way" specify
  }
  question main "Which do you use most?" one of channel chosen
}
`,
  right: `instrument desk "The help desk" {
  languages en
  question channels "Which of these have you used?" any of {
    counter 1 "The counter"
    telephone 2 "The telephone"
    website 3 "The website"
    nothing 9 "None of these" exclusive
  }
  question main "Which of them do you use most?" one of channels chosen
}
`,
} as const satisfies Entry;

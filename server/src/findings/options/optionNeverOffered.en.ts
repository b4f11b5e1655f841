import type { Entry } from "../entry.ts";

export const optionNeverOffered = {
  severity: "error",
  allowable: true,
  message:
    "Nobody who is asked {question} is offered {option}: no answers fulfil its condition there. Change the condition, or leave the option out.",
  title: "An option that can never be offered",
  why: `The option stands in the file and in the codebook, and no respondent ever sees it. In the data it looks like an answer that
nobody wanted to give. Most often \`or\` was meant, or the question stands on a page for other people.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question city "In which city do you live?" one of {
    jakarta 1 "Jakarta"
    bandung 2 "Bandung"
  }
  question station "Which station do you use?" one of {
    gambir 1 "Gambir" when city == jakarta and city == bandung
    hall 2 "Bandung Hall" when city == bandung
    other 9 "Another one"
  }
}
`,
  right: `instrument desk "The help desk" {
  languages en
  question city "In which city do you live?" one of {
    jakarta 1 "Jakarta"
    bandung 2 "Bandung"
  }
  question station "Which station do you use?" one of {
    gambir 1 "Gambir" when city == jakarta
    hall 2 "Bandung Hall" when city == bandung
    other 9 "Another one"
  }
}
`,
} as const satisfies Entry;

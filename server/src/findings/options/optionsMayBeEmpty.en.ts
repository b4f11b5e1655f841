import type { Entry } from "../entry.ts";

export const optionsMayBeEmpty = {
  severity: "warning",
  allowable: true,
  message:
    "Whoever answers {answer} to {name} is offered no option of {question}, and is not asked it. Add options for them, one without a condition, or show {question} only to the others.",
  title: "A question that has no options for some",
  why: `A question without an option to offer is not asked, and its column is blank. In a list that hangs on an earlier answer, such as
the offices of a city, this is most often an answer that was forgotten.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question city "In which city do you live?" one of {
    jakarta 1 "Jakarta"
    bandung 2 "Bandung"
    medan 3 "Medan"
  }
  question station "Which station do you use?" one of {
    gambir 1 "Gambir" when city == jakarta
    senen 2 "Pasar Senen" when city == jakarta
    hall 3 "Bandung Hall" when city == bandung
    condong 4 "Kiaracondong" when city == bandung
  }
}
`,
  right: `instrument desk "The help desk" {
  languages en
  question city "In which city do you live?" one of {
    jakarta 1 "Jakarta"
    bandung 2 "Bandung"
    medan 3 "Medan"
  }
  question station "Which station do you use?" one of {
    gambir 1 "Gambir" when city == jakarta
    senen 2 "Pasar Senen" when city == jakarta
    hall 3 "Bandung Hall" when city == bandung
    condong 4 "Kiaracondong" when city == bandung
    central 5 "Medan Central" when city == medan
    other 9 "Another one" specify
  }
}
`,
} as const satisfies Entry;

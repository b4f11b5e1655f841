import type { Entry } from "../entry.ts";

export const optionsLater = {
  severity: "error",
  allowable: false,
  catalogue: "Q11",
  message:
    "What {question} offers depends on {name}, which is not asked before it. Ask {name} first, on the same page or on an earlier one.",
  title: "Options that depend on an answer that comes later",
  why: `When the question is shown, the answer is not there yet. Nothing would be offered, and the question would be left out for
everybody.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question main "Which of them do you use most?" one of channels chosen
  question channels "Which of these have you used?" any of {
    counter 1 "The counter"
    telephone 2 "The telephone"
    website 3 "The website"
    nothing 9 "None of these" exclusive
  }
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

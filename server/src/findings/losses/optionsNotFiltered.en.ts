import type { Entry } from "../entry.ts";

export const optionsNotFiltered = {
  severity: "warning",
  allowable: true,
  loss: true,
  message: "{loss}",
  title: "Options that a platform offers to everybody",
  why: `Some options are for some respondents alone: those who live in a city, or who have used a channel. A platform that cannot
hide the others leaves it to the respondents not to choose them. Ukur takes an answer that was not offered for a blank.`,
  for: { targets: ["limesurvey"] },
  wrong: `instrument desk "The help desk" {
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
  right: `instrument desk "The help desk" {
  languages en
  question channels "Which of these have you used?" any of {
    counter 1 "The counter"
    telephone 2 "The telephone"
    website 3 "The website"
    nothing 9 "None of these" exclusive
  }
}
`,
} as const satisfies Entry;

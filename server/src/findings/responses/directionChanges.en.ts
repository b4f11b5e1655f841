import type { Entry } from "../entry.ts";

export const directionChanges = {
  severity: "warning",
  allowable: true,
  method: "S04",
  message: "Scales change direction here: the lowest answer is “{low}”, and it was “{otherLow}” before. Turn one of them over.",
  title: "Scales that change direction",
  why: `Who has learnt that the right side is good answers the next page by habit, and says the opposite of what was meant. In the data, a high
number is good in one column and bad in the next.`,
  source: "Dillman, Smyth & Christian 2014; Krosnick & Presser 2010",
  mistaken: `Where a published scale must keep its direction.`,
  repair: `Gives each code the label of the other side, where the scale stands in the file. Answers that were given already would mean the opposite.`,
  wrong: `import scales

scale rating 1..4 {
  1 "Very good"
  2 "Good"
  3 "Poor"
  4 "Very poor"
}

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers in time"
  }
  question overall "All in all, how good is the help desk?" scale rating
}
`,
  right: `import scales

scale rating 1..4 {
  1 "Very poor"
  2 "Poor"
  3 "Good"
  4 "Very good"
}

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers in time"
  }
  question overall "All in all, how good is the help desk?" scale rating
}
`,
} as const satisfies Entry;

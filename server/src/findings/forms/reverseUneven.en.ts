import type { Entry } from "../entry.ts";

export const reverseUneven = {
  severity: "error",
  allowable: false,
  message:
    "{item} is reversed, and turned over, {code} of {scale} would be {turned}, which is none of its points. Give the item a scale with the codes turned by hand, or points that lie evenly about the middle.",
  title: "A reversed item on a scale that cannot be turned over",
  why: `Scores turn a reversed item over in the middle of its scale: from 1 to 7, a 2 counts as 6. Where the codes leave gaps on
one side alone, an answer would become a number that nobody can give, and the distances between answers would be others than the
author chose. Codes that lie evenly about the middle, such as 1, 3, 5, 7, turn over into each other.`,
  wrong: `scale worth "Worth" -2, -1, 0, 2, 4 {
  -2 "Strongly disagree"
  -1 "Disagree"
  0 "Neither agree nor disagree"
  2 "Agree"
  4 "Strongly agree"
}

instrument desk "The help desk" {
  languages en
  battery opinion "What do you think of it?" scale worth code O
  dimension staff "Staff" {
    S1 "The staff at the desk know their work."
    S2 "The staff at the desk keep people waiting." reverse
    S3 "The staff at the desk answer in plain words."
  }
}
`,
  right: `scale worth "Worth" -4, -2, 0, 2, 4 {
  -4 "Strongly disagree"
  -2 "Disagree"
  0 "Neither agree nor disagree"
  2 "Agree"
  4 "Strongly agree"
}

instrument desk "The help desk" {
  languages en
  battery opinion "What do you think of it?" scale worth code O
  dimension staff "Staff" {
    S1 "The staff at the desk know their work."
    S2 "The staff at the desk keep people waiting." reverse
    S3 "The staff at the desk answer in plain words."
  }
}
`,
} as const satisfies Entry;

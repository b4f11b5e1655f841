import type { Entry } from "../entry.ts";

export const leaningMiddle = {
  severity: "warning",
  allowable: true,
  method: "S01",
  message: "The middle of this scale leans: “{label}” is on the side of “{other}”. Put an answer between the two sides there.",
  title: "A middle that leans to one side",
  why: `Who is undecided chooses the middle. Where it says a little yes, everybody who is undecided counts as a yes, and the mean rises
without anybody being more content.`,
  source: "Krosnick & Presser 2010",
  mistaken: `Seldom. Scales from nothing to a great deal, such as importance, have no sides and are left alone.`,
  repair: "Writes a middle that is on neither side.",
  wrong: `scale answers 1..5 {
  1 "Very dissatisfied"
  2 "Dissatisfied"
  3 "Somewhat satisfied"
  4 "Satisfied"
  5 "Very satisfied"
}
`,
  right: `scale answers 1..5 {
  1 "Very dissatisfied"
  2 "Dissatisfied"
  3 "Neither satisfied nor dissatisfied"
  4 "Satisfied"
  5 "Very satisfied"
}
`,
} as const satisfies Entry;

import type { Entry } from "../entry.ts";
import { desk } from "./examples.ts";

export const scaleDirection = {
  severity: "warning",
  allowable: true,
  catalogue: "S04",
  saidBy: "twin-scale-mismatch",
  message:
    "{battery} and {other} ask the same items on scales that run in opposite directions: the lowest answer is “{low}” in {battery}, and “{otherLow}” in {other}. Turn one of the scales over.",
  title: "Two batteries whose scales run in opposite directions",
  why: `Batteries that ask the same items are set beside each other: in a table of means, in a picture of importance and performance, in a gap
that is computed later. Where 5 is the best answer in one and the worst in the other, all of these say the opposite of what people said, and
respondents who have learnt that the right is good answer the second battery by habit. A single item that is worded the other way round is
marked \`reverse\`; a whole battery takes the scale of the other.`,
  source: "Dillman, Smyth & Christian 2014; Krosnick & Presser 2010",
  wrong: `import scales

scale agreeing 1..5 {
  1 "Strongly agree"
  5 "Strongly disagree"
}

instrument desk "The help desk" {
  languages en
  battery expectation "An excellent help desk…" scale agree5 code E
  battery perception  "This help desk…"         scale agreeing code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }
}
`,
  right: desk(`  battery expectation "An excellent help desk…" scale agree5 code E
  battery perception  "This help desk…"         scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }`),
} as const satisfies Entry;

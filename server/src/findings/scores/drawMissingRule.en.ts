import type { Entry } from "../entry.ts";

export const drawMissingRule = {
  severity: "warning",
  allowable: true,
  message:
    "Of the {count} items of {battery} each respondent gets only {draw}, and {score} needs a rule for that: write missing at least and a number up to {most} behind it.",
  title: "A score over drawn items that does not say how many it needs",
  why: `Without a rule a mean needs half of its items, and a sum as well. Of items that are drawn by chance, some have no answer for anybody, so that
such a score may be missing for many, or for all. How many answers are enough is a decision of the study, and belongs into the file.`,
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery expectation "A good help desk…" scale agree5 code E
  battery perception  "The help desk…"    scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
    H3 "knows my case"
  }
  score quality "Quality" = mean(perception)
  page rating "Your rating" {
    perception draw 2
    expectation
  }
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en
  battery expectation "A good help desk…" scale agree5 code E
  battery perception  "The help desk…"    scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
    H3 "knows my case"
  }
  score quality "Quality" = mean(perception) missing at least 2
  page rating "Your rating" {
    perception draw 2
    expectation
  }
}
`,
} as const satisfies Entry;

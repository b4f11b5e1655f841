import type { scales as catalogue } from "../catalogue/scales.ts";
import type { Explanation } from "../entry.ts";

export const scales: Record<keyof typeof catalogue, Explanation> = {
  "scale-range": {
    title: "Limits of a scale that are none",
    why: `A scale runs from a lower to a higher whole number. Scores of reversed items are turned over with these
limits, so wrong limits give wrong scores.`,
    wrong: `scale agree "Agreement" 5..1 {
  1 "Strongly disagree"
  5 "Strongly agree"
}
`,
    right: `scale agree "Agreement" 1..5 {
  1 "Strongly disagree"
  5 "Strongly agree"
}
`,
  },
  "scale-too-long": {
    title: "A scale with more points than anybody can tell apart",
    why: `Respondents use a handful of points well. The longest scale in use goes from 0 to 100. Longer limits are most
often a missing dot or a year; ask for such a value with a question of type \`number\`.`,
    wrong: `scale trust "Trust" 0..1000 {
  0    "None"
  1000 "Full"
}
`,
    right: `scale trust "Trust" 0..10 {
  0  "None"
  10 "Full"
}
`,
  },
  "scale-without-points": {
    title: "A scale without labels",
    why: `Without labels, respondents cannot know which end is the good one. Label at least the two ends.`,
    wrong: `scale agree "Agreement" 1..5 {
}
`,
    right: `scale agree "Agreement" 1..5 {
  1 "Strongly disagree"
  5 "Strongly agree"
}
`,
  },
  "scale-order": {
    title: "Points of a scale out of order",
    why: `The points are shown in the order of their codes. A list in another order is either a slip in a code, which
would turn scores upside down, or it hides one.`,
    wrong: `scale fit "Fit" 1..3 {
  3 "Fits"
  2 "Fits in part"
  1 "Does not fit"
}
`,
    right: `scale fit "Fit" 1..3 {
  1 "Does not fit"
  2 "Fits in part"
  3 "Fits"
}
`,
  },
  "scale-labels": {
    title: "A scale with labels on some of its points",
    why: `Respondents read a label as a stronger invitation than a bare number, so the unlabelled points draw fewer
answers for no reason in what is measured. Label every point, or the two ends alone.`,
    source: "Krosnick & Presser (2010), Question and Questionnaire Design: label all points.",
    wrong: `scale agree "Agreement" 1..5 {
  1 "Strongly disagree"
  3 "Neither agree nor disagree"
  5 "Strongly agree"
}
`,
    right: `scale agree "Agreement" 1..5 {
  1 "Strongly disagree"
  2 "Disagree"
  3 "Neither agree nor disagree"
  4 "Agree"
  5 "Strongly agree"
}
`,
  },
  "code-outside-range": {
    title: "A point outside the limits of its scale",
    why: `The limits say which answers count, and reversed items are turned over with them. A point beyond them would
give scores that no scale has.`,
    wrong: `scale agree "Agreement" 1..4 {
  1 "Strongly disagree"
  2 "Disagree"
  3 "Agree"
  4 "Strongly agree"
  5 "Does not apply to me"
}
`,
    right: `scale agree "Agreement" 1..4 {
  1 "Strongly disagree"
  2 "Disagree"
  3 "Agree"
  4 "Strongly agree"
  na 5 "Does not apply to me"
}
`,
  },
  "na-inside-range": {
    title: "A code for no answer among those for answers",
    why: `If "Does not apply" has a code within the limits, it is averaged with the answers: a person to whom nothing
applies gets a score in the middle. Give it a code far from the answers, such as 99.`,
    wrong: `scale agree "Agreement" 1..5 {
  1 "Strongly disagree"
  5 "Strongly agree"
  na 3 "Does not apply to me"
}
`,
    right: `scale agree "Agreement" 1..5 {
  1 "Strongly disagree"
  5 "Strongly agree"
  na 99 "Does not apply to me"
}
`,
  },
  "duplicate-code": {
    title: "A code that two answers share",
    why: `The data hold codes. Two answers with one code cannot be told apart any more, and no later correction brings
them back.`,
    wrong: `choices channel "Channel" {
  web   1 "Website"
  phone 2 "Telephone"
  desk  2 "Service desk"
}
`,
    right: `choices channel "Channel" {
  web   1 "Website"
  phone 2 "Telephone"
  desk  3 "Service desk"
}
`,
  },
  "duplicate-label": {
    title: "Two answers with one label",
    why: `Respondents see the label alone. If two are the same, they choose one of them by its place, and the difference
in the data means nothing. The bands of a score need names of their own, too.`,
    wrong: `choices channel "Channel" {
  web   1 "Online"
  app   2 "Online"
  phone 3 "Telephone"
}
`,
    right: `choices channel "Channel" {
  web   1 "Website"
  app   2 "App"
  phone 3 "Telephone"
}
`,
  },
  "code-not-whole": {
    title: "A code that is no whole number",
    why: `Codes name answers. Survey platforms and statistical packages store them as whole numbers and may cut the rest
off.`,
    wrong: `choices channel "Channel" {
  web   1   "Website"
  app   1.5 "App"
  phone 2   "Telephone"
}
`,
    right: `choices channel "Channel" {
  web   1 "Website"
  app   2 "App"
  phone 3 "Telephone"
}
`,
  },
  "empty-options": {
    title: "A choice between nothing",
    why: `A question that offers no answers cannot be answered.`,
    wrong: `instrument desk "The help desk" {
  languages en
  question channel "How did you reach us?" one of {
  }
}
`,
    right: `instrument desk "The help desk" {
  languages en
  question channel "How did you reach us?" one of {
    web   1 "On the website"
    phone 2 "By telephone"
  }
}
`,
  },
  "ranked-option": {
    title: "An option that cannot be ranked",
    why: `In a ranking every option gets a place. So none can exclude the others or mean that there is no answer, and platforms have no
field for words beside a place.`,
    wrong: `instrument desk "The help desk" {
  languages en
  question order "Put these in order." rank { price 1 "Price"  speed 2 "Speed"  none 3 "Neither" exclusive }
}
`,
    right: `instrument desk "The help desk" {
  languages en
  question order "Put these in order." rank { price 1 "Price"  speed 2 "Speed" }
}
`,
  },
  "overlapping-options": {
    title: "Number ranges that overlap",
    why: `Somebody who is 25 fits both "18-25" and "25-35", so the two groups mix.`,
    source: "Willis & Lessler (1999), Question Appraisal System, step 7e.",
    wrong: `choices ages "Age" {
  young  1 "18-25 years"
  middle 2 "25-40 years"
  old    3 "41 years or older"
}
`,
    right: `choices ages "Age" {
  young  1 "18-25 years"
  middle 2 "26-40 years"
  old    3 "41 years or older"
}
`,
  },
  "scale-without-name": {
    title: "Numbers in the place of a scale",
    why: `A scale is more than its numbers: the words at its points say what the answers mean, and two scales from 1 to 5 can measure
different things. So a scale has a name. The library has the common ones; your own is declared once, with its words, above the
instrument.`,
    wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale 1-5 code P
  dimension help "Help" {
    H1 "answers my question"
  }
}
`,
    right: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
  }
}
`,
  },
};

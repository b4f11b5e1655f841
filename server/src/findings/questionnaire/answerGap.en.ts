import type { Entry } from "../entry.ts";

const desk = (options: string): string => `instrument desk "The desk" {
  languages en
  question age "How old are you?" one of {
${options}
    declined 98 "I prefer not to say" missing
  }
}
`;

export const answerGap = {
  severity: "warning",
  allowable: true,
  method: "Q02",
  message: 'Between "{first}" and "{second}" there is no answer for {value}. Let the second start at {proposed}.',
  title: "A hole between ranges of answers",
  why: `Who falls into the hole chooses a neighbour, anyone, or none. That a number is missing shows nowhere in the data.`,
  source: "Willis & Lessler 1999 (QAS 7f)",
  mistaken: `Seldom. Half-open ranges ("18 to under 25", "25 to under 35") have no hole, and labels in millions are read as what lies between, too.`,
  repair: `Lets the second range start where the first ends. Look at the translations of the label, too.`,
  wrong: desk(`    young 1 "Less than 18 years"
    middle 2 "20 to 39 years"
    old 3 "40 years or older"`),
  right: desk(`    young 1 "Less than 18 years"
    middle 2 "18 to 39 years"
    old 3 "40 years or older"`),
} as const satisfies Entry;

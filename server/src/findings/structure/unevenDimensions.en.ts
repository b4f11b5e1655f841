import type { Entry } from "../entry.ts";

const desk = (score: string): string => `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "listens"
    H3 "explains each step"
    H4 "calls back"
  }
  dimension place "Place" {
    P1 "is easy to find"
  }
${score}
}
`;

export const unevenDimensions = {
  severity: "info",
  allowable: true,
  method: "D17",
  message:
    "{large} has {many} of these items and {small} has {few}: this total is mostly {large}. Take the mean of each dimension first, if they are to count alike.",
  title: "A total of dimensions of very unequal size",
  why: `The mean of all items gives each dimension the weight of its number of items. Nobody chose these weights, and they change with each item
that is added or left out.`,
  source: "DeVellis 2017",
  mistaken: `Where the items are to count alike, as in a total that a model was published with.`,
  wrong: desk(`  score quality "Quality" = mean(perception)`),
  right: desk(`  score parts "Parts" = mean(perception) per dimension\n  score quality "Quality" = mean(parts)`),
} as const satisfies Entry;

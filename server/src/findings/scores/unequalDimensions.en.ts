import type { Entry } from "../entry.ts";

const weighed = (clause: string): string => `import scales

instrument desk "The help desk" {
  languages en
  battery perception "This help desk…" scale agree7 code P${clause}
  battery reputation "People say that this help desk…" scale agree7 code R
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }
  dimension speed "Speed" {
    S1 "answers within five minutes"
  }
  question importance "Divide 100 points by how much each matters to you." share 100 across dimensions
  score quality  "Quality"          = mean(perception) per dimension
  score weighted "Weighted quality" = sum(quality * importance / 100)
}
`;

export const unequalDimensions = {
  severity: "error",
  allowable: false,
  catalogue: "D12",
  message: "The two sides cover different dimensions: {only} is in one of them only. Weights must cover the dimensions they weigh.",
  title: "Weights for other dimensions than those they weigh",
  why: `The weights cover dimensions that the scores do not, or the other way round. Points given to a dimension
without a score would be lost, and the total would not be comparable between respondents.`,
  wrong: weighed(" dimensions help"),
  right: weighed(""),
} as const satisfies Entry;

import type { Entry } from "../entry.ts";

export const reversalUnmarked = {
  severity: "warning",
  allowable: true,
  method: "D07",
  message:
    "Who agrees to {item} thinks little of the service, and the score counts it as praise. Mark it `reverse`, or word it the other way round.",
  title: "An item that blames and is not marked as reversed",
  why: `A forgotten reverse key pulls the mean towards the middle and reliability down, and nothing else shows it.`,
  source: "DeVellis 2017",
  mistaken: `In about a quarter of all cases, where a word of blame is used for something good (“tells me what is wrong”).`,
  repair: "Marks the item as reversed.",
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "is polite"
    H2 "is slow"
    H3 "is open when I need it"
  }
  score help_score = mean(perception)
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "is polite"
    H2 "is slow" reverse
    H3 "is open when I need it"
  }
  score help_score = mean(perception)
}
`,
} as const satisfies Entry;

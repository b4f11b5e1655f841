import type { Entry } from "../entry.ts";

export const reversalNeedless = {
  severity: "warning",
  allowable: true,
  method: "D08",
  message: "{item} praises the service, and `reverse` turns its answers over. Delete `reverse`, or word the item the other way round.",
  title: "An item that praises and is marked as reversed",
  why: `A reverse key too many does the same harm as one that was forgotten: the item counts against its dimension.`,
  source: "DeVellis 2017",
  mistaken: `In about a fifth of all cases, where a word of praise is used for something bad.`,
  repair: "Deletes `reverse`.",
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "is polite"
    H2 "is friendly" reverse
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
    H2 "is friendly"
    H3 "is open when I need it"
  }
  score help_score = mean(perception)
}
`,
} as const satisfies Entry;

import type { Entry } from "../entry.ts";

export const twinsDrift = {
  severity: "warning",
  allowable: true,
  method: "D05",
  message:
    "{item} is about something else in this battery than in the other. A gap between the two would compare what cannot be compared: say the same of both.",
  title: "Wordings of one item that drift apart",
  why: `Expectation and perception are subtracted item by item. Where the two wordings are not about the same thing, the difference means nothing.`,
  source: "Parasuraman, Zeithaml & Berry 1988",
  mistaken: `In about a fifth of all cases, where other words say the same.`,
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  battery expectation "A help desk…" scale agree5 code E
  dimension help "Help" {
    H1 "answers letters within two days" {
      expectation "should have friendly staff at hand"
    }
  }
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  battery expectation "A help desk…" scale agree5 code E
  dimension help "Help" {
    H1 "answers letters within two days" {
      expectation "should answer letters within two days"
    }
  }
}
`,
} as const satisfies Entry;

import type { Entry } from "../entry.ts";

export const agreementAsked = {
  severity: "info",
  allowable: true,
  method: "S08",
  levels: { standard: "off", strict: "off", quiet: "off" },
  message: "Some people agree with whatever they read. Where you can, ask for the thing itself: how satisfied, how often, how good.",
  title: "Agreement, where the thing itself could be asked for",
  why: `Answers of agreement hold how somebody answers and what they think. A scale of what the item is about takes one step less, and measures
better in most comparisons.`,
  source: "Saris et al. 2010; Krosnick & Presser 2010",
  mistaken: `Where a published scale has agreement. Instruments that name a model or a source are left alone.`,
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "keeps me waiting for a short time"
  }
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "How satisfied are you with these?" scale satisfied5 code P
  dimension help "Help" {
    H1 "the time that you waited"
  }
}
`,
} as const satisfies Entry;

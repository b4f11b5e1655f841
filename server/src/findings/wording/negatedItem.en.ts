import type { Entry } from "../entry.ts";

export const negatedItem = {
  severity: "info",
  allowable: true,
  method: "W05",
  message: "“{word}” is easily read over. Say the same without it, or use a word that means the opposite.",
  title: "An item that denies",
  why: `In a quick reading people miss a negation and answer the wrong way round. Items with negations also go together because of their form, and look like a dimension of their own.`,
  source: "van Sonderen, Sanderman & Coyne 2013; Weijters & Baumgartner 2012",
  mistaken: `In about a third of all cases: some denials are what is meant. What denies something bad, such as “without errors”, is left alone.`,
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "does not answer in time"
  }
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers late"
  }
}
`,
} as const satisfies Entry;

import type { Entry } from "../entry.ts";

export const orderRepeats = {
  severity: "error",
  allowable: false,
  message: "{item} stands twice in this order. Each item has one place: delete one.",
  title: "An item that stands twice in an order",
  why: `An order names each item once, as a respondent meets it once.`,
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery expectation "A good help desk…" scale agree5 code E
  battery perception  "The help desk…"    scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }
  page rating "Your rating" {
    perception order H2, H1, H2
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
  }
  page rating "Your rating" {
    perception order H2, H1
    expectation
  }
}
`,
} as const satisfies Entry;

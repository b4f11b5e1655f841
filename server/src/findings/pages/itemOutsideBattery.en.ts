import type { Entry } from "../entry.ts";

export const itemOutsideBattery = {
  severity: "error",
  allowable: false,
  message: "{battery} does not ask {item}. Delete it here, or let the battery ask it.",
  title: "An item of a battery that the battery does not ask",
  why: `A page can show single items of a battery, or all of them in an order of its own. An item that is for other batteries alone has no answer in this one.`,
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery expectation "A good help desk…" scale agree5 code E
  battery perception  "The help desk…"    scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
    H3 "knows my case" only expectation
  }
  page rating "Your rating" {
    perception order H2, H3, H1
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
    H3 "knows my case"
  }
  page rating "Your rating" {
    perception order H2, H3, H1
    expectation
  }
}
`,
} as const satisfies Entry;

import type { Entry } from "../entry.ts";

export const joinedToNothing = {
  severity: "error",
  allowable: false,
  message:
    "{battery} is to stand {layout}, and no battery before it asks the same items. Write the others before it: expectation, {battery} {layout}.",
  title: "A battery that is to stand beside another, and there is none",
  why: `The words stand behind the last of several batteries, and join those that are written just before it by their names alone.`,
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
    expectation by dimension
    perception side by side
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
    expectation, perception by dimension side by side
  }
}
`,
} as const satisfies Entry;

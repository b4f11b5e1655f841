import type { Entry } from "../entry.ts";

export const joinedItemsDiffer = {
  severity: "error",
  allowable: false,
  message:
    "{other} cannot stand {layout} with {battery}, as only one of the two shows {item}. Show the same items of both, or give each a line and a page of its own.",
  title: "Batteries that do not ask the same items together",
  why: `Batteries that stand side by side, or ask item by item, share the items: each is read once and answered for each battery. So all of them must
ask the same items. Clauses behind the last battery, such as \`of\`, hold for all of them.`,
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery expectation "A good help desk…" scale agree5 code E
  battery perception  "The help desk…"    scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
    H3 "knows my case" only perception
  }
  page rating "Your rating" {
    expectation, perception side by side
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
    expectation, perception of help side by side
  }
}
`,
} as const satisfies Entry;

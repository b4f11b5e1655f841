import type { Entry } from "../entry.ts";

export const oldNameOfSeveral = {
  severity: "error",
  allowable: false,
  message:
    "The batteries {batteries} each have a column for {item}, and {name} can be the old name of one alone. Write it at the battery: {written}.",
  title: "An old name at an item that several batteries ask",
  why: `An item has a column of its own in each battery that asks it. An old name at the item itself does not say which of these columns was called so.`,
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery expectation "An excellent help desk…" scale agree5 code E
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question" was "q3"
    H2 "is open when I need it"
  }
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en
  battery expectation "An excellent help desk…" scale agree5 code E
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question" {
      expectation was "q3"
      perception was "q9"
    }
    H2 "is open when I need it"
  }
}
`,
} as const satisfies Entry;

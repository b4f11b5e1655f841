import type { Entry } from "../entry.ts";

export const whichBattery = {
  severity: "error",
  allowable: false,
  message: "{name} has an answer in each battery. Say which: {proposed}.",
  title: "An item that has several answers",
  why: `Each battery that asks an item gets an answer of its own: what people expect and what they received are two
different numbers. Say which one you mean.`,
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery expectation "An excellent help desk…" scale agree7 code E
  battery perception  "This help desk…"         scale agree7 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }
  question comment "What went wrong?" text long
  page rating "Your rating" { expectation, perception }
  page bad "What went wrong" when H1 <= 2 { comment }
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en
  battery expectation "An excellent help desk…" scale agree7 code E
  battery perception  "This help desk…"         scale agree7 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }
  question comment "What went wrong?" text long
  page rating "Your rating" { expectation, perception }
  page bad "What went wrong" when H1.perception <= 2 { comment }
}
`,
} as const satisfies Entry;

import type { Entry } from "../entry.ts";

export const drawCount = {
  severity: "error",
  allowable: false,
  message: "draw {draw} does not fit the {count} items here. Write a whole number from 1 up to what leaves at least one out.",
  title: "A number of items that cannot be drawn",
  why: `A draw gives each respondent some of the items, by chance, so that a long battery is short for each of them. More than there are cannot be
drawn, and of all of them nothing is left to chance: then the line says no \`draw\`.`,
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
    perception draw 3
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
    perception draw 1
    expectation
  }
}
`,
} as const satisfies Entry;

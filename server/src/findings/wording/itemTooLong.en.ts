import type { Entry } from "../entry.ts";

export const itemTooLong = {
  severity: "info",
  allowable: true,
  method: "W10",
  message: "This has {count} words. Beyond {limit}, people begin to skim: leave out what they need not know, or say it in the stem.",
  title: "A long item",
  why: `Long items are read in part, and what is read differs. They are also hard to translate.`,
  source: "Willis & Lessler 1999; Brislin 1986",
  mistaken: `Where a list is needed: what stands in brackets does not count.`,
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers the letters that I have sent to it in the last twelve months about my papers in a time that seemed to me to be quite short"
  }
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my letters in a short time"
  }
}
`,
} as const satisfies Entry;

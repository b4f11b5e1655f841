import type { Entry } from "../entry.ts";

export const noSuchDate = {
  severity: "error",
  allowable: false,
  message: "There is no {date}. Write a date of the calendar as year-month-day, such as 2026-11-24, or today.",
  title: "A limit that is no date",
  why: `A month has no more days than it has, and a year twelve months. Platforms take such a limit for another day, or for none.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question visit "When did you visit the desk?" date 2026-02-30..today
}
`,
  right: `instrument desk "The help desk" {
  languages en
  question visit "When did you visit the desk?" date 2026-02-28..today
}
`,
} as const satisfies Entry;

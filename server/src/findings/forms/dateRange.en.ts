import type { Entry } from "../entry.ts";

export const dateRange = {
  severity: "error",
  allowable: false,
  message: "{range} holds no date: the first is later than the second. Swap them.",
  title: "Limits that no date meets",
  why: `The earlier date comes first. With the two exchanged, every answer would be refused.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question visit "When did you visit the desk?" date 2026-06-30..2026-01-01
}
`,
  right: `instrument desk "The help desk" {
  languages en
  question visit "When did you visit the desk?" date 2026-01-01..2026-06-30
}
`,
} as const satisfies Entry;

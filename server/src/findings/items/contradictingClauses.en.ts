import type { Entry } from "../entry.ts";

export const contradictingClauses = {
  severity: "error",
  allowable: false,
  message: "{first} and {second} contradict each other. Keep one.",
  title: "Two words that contradict each other",
  why: `An answer cannot be both required and optional. Whichever was meant, the other is a leftover.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100 required optional
}
`,
  right: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100 required
}
`,
} as const satisfies Entry;

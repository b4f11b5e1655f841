import type { Entry } from "../entry.ts";

export const numberRange = {
  severity: "error",
  allowable: false,
  message: "{range} holds no number: the first is larger than the second. Swap them.",
  title: "Limits that no number meets",
  why: `The lower limit comes first. With the two exchanged, every answer would be refused.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 100..1
}
`,
  right: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
}
`,
} as const satisfies Entry;

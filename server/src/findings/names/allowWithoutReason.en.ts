import type { Entry } from "../entry.ts";

export const allowWithoutReason = {
  severity: "error",
  allowable: false,
  message: 'An exception needs a reason, for the readers of the codebook: allow {code} because "…"',
  title: "An exception without a reason",
  why: `An exception is a decision about the measurement, and its reason is printed in the codebook. A reader who
finds an unusual choice wants to know why it was made.`,
  source: "Flake & Fried (2020) on questionable measurement practices: undisclosed decisions.",
  wrong: `instrument desk "The help desk" {
  allow languages-missing because ""
  question visits "How often have you been here?" number 1..100
}
`,
  right: `instrument desk "The help desk" {
  allow languages-missing because "There is one language, and there will be no other."
  question visits "How often have you been here?" number 1..100
}
`,
} as const satisfies Entry;

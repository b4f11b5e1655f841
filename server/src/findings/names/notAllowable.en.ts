import type { Entry } from "../entry.ts";

export const notAllowable = {
  severity: "error",
  allowable: false,
  message: "{code} cannot be allowed: with it, there is nothing sensible to compile. Mend its cause.",
  title: "An exception for a finding that cannot have one",
  why: `Some faults leave nothing sensible to compile: a name that nothing has, a score that cannot be calculated.
They have to be mended. What can be allowed are judgements, such as labels that are the same on purpose.`,
  wrong: `instrument desk "The help desk" {
  languages en
  allow unknown-name because "It will be declared later."
  question visits "How often have you been here?" number 1..100
}
`,
  right: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
}
`,
} as const satisfies Entry;

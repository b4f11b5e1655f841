import type { Entry } from "../entry.ts";

export const naWithoutLimits = {
  severity: "warning",
  allowable: true,
  message: "Any number may be an answer here, {code} too. Write limits in front of it, such as 0..{proposed}.",
  title: "A code for no answer among numbers without limits",
  why: `Who means that number counts as one who gave no answer. Between limits, the code lies outside, and nobody can mean it.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number na 999 "I do not know"
}
`,
  right: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 0..100 na 999 "I do not know"
}
`,
} as const satisfies Entry;

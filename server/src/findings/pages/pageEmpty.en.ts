import type { Entry } from "../entry.ts";

export const pageEmpty = {
  severity: "error",
  allowable: false,
  lack: "block",
  message: "The page {page} shows nothing. Name a question or a battery in its braces, or delete it.",
  title: "A page that shows nothing",
  why: `Respondents would meet an empty page and wonder what they missed.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
  page about "About you" { visits }
  page more "More" { }
}
`,
  right: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
  page about "About you" { visits }
}
`,
} as const satisfies Entry;

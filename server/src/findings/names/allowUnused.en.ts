import type { Entry } from "../entry.ts";

export const allowUnused = {
  severity: "warning",
  allowable: false,
  lack: "block",
  message: "This exception speaks for {on}, and {code} is not found there. Delete it, or write it in the declaration that it is meant for.",
  title: "An exception that nothing needs",
  why: `The finding that this line allows is not there, or not any more. An exception that outlives its cause would
silence the same finding when it comes back by mistake.

Or it speaks for the wrong declaration: behind a battery, an item, a question or a score, \`allow\` belongs to that one, even on a
line of its own. For the whole instrument, write it directly below the instrument's brace.`,
  wrong: `instrument desk "The help desk" {
  languages en
  allow languages-missing because "There is one language."
  question visits "How often have you been here?" number 1..100
}
`,
  right: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
}
`,
} as const satisfies Entry;

import type { Entry } from "../entry.ts";

export const unclosedText = {
  severity: "error",
  allowable: false,
  message: "This text has no closing quote. Write {quote} where it ends; a text of several lines stands between {block}.",
  title: "A text without its closing quote",
  why: `A text in quotes ends on the line on which it starts. A longer one stands between \`"""\` and \`"""\`.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
  contact "desk@example.org
}
`,
  right: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
  contact "desk@example.org"
}
`,
} as const satisfies Entry;

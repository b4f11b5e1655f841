import type { Entry } from "../entry.ts";

export const emptyText = {
  severity: "error",
  allowable: false,
  message: "This text is empty. Write what people should read, or delete it.",
  title: "A text with nothing in it",
  why: `Respondents read the text, or the codebook prints it. An empty one shows them a line with no question.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question visits "" number 1..100
}
`,
  right: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
}
`,
} as const satisfies Entry;

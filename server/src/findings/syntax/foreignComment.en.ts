import type { Entry } from "../entry.ts";

export const foreignComment = {
  severity: "error",
  allowable: false,
  message: "A comment starts with //, on every line. Write // instead of {found}.",
  title: "A comment in the style of another language",
  why: `A comment starts with \`//\` and ends with its line.`,
  wrong: `# The desk on the ground floor.
instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
}
`,
  right: `// The desk on the ground floor.
instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
}
`,
} as const satisfies Entry;

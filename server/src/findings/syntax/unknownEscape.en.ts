import type { Entry } from "../entry.ts";

export const unknownEscape = {
  severity: "warning",
  allowable: true,
  message: "{escape} has no special meaning, so the backslash is part of the text. Write {backslash} to say that you mean it.",
  title: "A backslash that means nothing",
  why: `In a text, \`\\"\` writes a quote, \`\\n\` a new line and \`\\\\\` a backslash. Before any other letter, the
backslash is printed as it stands. That may be what you want, as in a path; say so by writing two.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question folder "Have you seen the folder G:\\desk?" text
}
`,
  right: `instrument desk "The help desk" {
  languages en
  question folder "Have you seen the folder G:\\\\desk?" text
}
`,
} as const satisfies Entry;

import type { Entry } from "../entry.ts";

export const strayBrace = {
  severity: "error",
  allowable: false,
  message: "An opening brace in a text starts a term, and this one names none. To print a brace, write it twice.",
  title: "A brace in a text that starts no term",
  why: `A single \`{\` starts a term, and here none follows. Survey platforms give braces a meaning of their own, so
Ukur wants to know that you mean the character: write \`{{\`.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question sign "What does the sign { mean?" text
}
`,
  right: `instrument desk "The help desk" {
  languages en
  question sign "What does the sign {{ mean?" text
}
`,
} as const satisfies Entry;

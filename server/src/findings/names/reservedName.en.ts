import type { Entry } from "../entry.ts";

export const reservedName = {
  severity: "error",
  allowable: false,
  message: "No {kind} can be called {name}: {reason}. Choose another name.",
  title: "A name that has a meaning already",
  why: `Some names are taken: an instrument has texts called \`intro\` or \`contact\`, which translations refer to by
these words, and survey platforms keep a few words for themselves. The message says which it is.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question contact "May we write to you?" text
}
`,
  right: `instrument desk "The help desk" {
  languages en
  question address "May we write to you?" text
}
`,
} as const satisfies Entry;

import type { Entry } from "../entry.ts";

export const reservedName = {
  severity: "error",
  allowable: false,
  message: "No {kind} can be called {name}: {reason}. Choose another name.",
  title: "A name that has a meaning already",
  why: `Some names are taken: an instrument has texts called \`intro\` or \`contact\`, which translations refer to by
these words, survey platforms keep a few words for themselves, and the files of an instrument, which have its name, cannot be called as Windows
calls a device: \`con\`, \`aux\`, \`com1\`. The message says which it is.`,
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

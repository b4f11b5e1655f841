import type { Entry } from "../entry.ts";

export const unknownName = {
  severity: "error",
  allowable: false,
  catalogue: "D11",
  message: "There is no {kind} called {name}. {hint}",
  title: "A name that nothing has",
  why: `Something is used by a name that is declared nowhere in this file or in the files it imports. It may be
misspelt, it may have been renamed, or an import is missing. A file brings only what it declares itself, not what it
imports.`,
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  question overall "How good is the help desk?" scale qualty5
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en
  question overall "How good is the help desk?" scale quality5
}
`,
} as const satisfies Entry;

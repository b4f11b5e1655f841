import type { Entry } from "../entry.ts";

export const importUnknownLibrary = {
  severity: "error",
  allowable: false,
  message: "The library has nothing called {name}. {hint}",
  title: "An import from the library of something that it does not have",
  why: `A name without quotes is looked up in the library that comes with Ukur. A file of your own is imported by its
path, in quotes: \`import "./scales.ukur"\`.`,
  wrong: `import servquall

instrument counter "The counter" {
  languages en
  question visits "How often have you been here?" number 1..100
}
`,
  right: `import servqual

instrument counter "The counter" {
  languages en
  question visits "How often have you been here?" number 1..100
}
`,
} as const satisfies Entry;

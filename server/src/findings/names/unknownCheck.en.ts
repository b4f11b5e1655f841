import type { Entry } from "../entry.ts";

export const unknownCheck = {
  severity: "error",
  allowable: false,
  message: "There is no check called {name}. {hint}",
  title: "An exception for a finding that does not exist",
  why: `\`allow\` takes the code of a finding, as it is printed in front of the message. A misspelt code would silence
nothing.`,
  wrong: `instrument desk "The help desk" {
  languages en
  allow import-twize because "Both imports are documented."
  question visits "How often have you been here?" number 1..100
}
`,
  right: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
}
`,
} as const satisfies Entry;

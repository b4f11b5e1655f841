import type { Entry } from "../entry.ts";

export const nothingDeclared = {
  severity: "warning",
  allowable: false,
  message: 'This file declares nothing. Start with: instrument my_survey "Title" { … }',
  title: "A file without a declaration",
  why: `The file is empty or holds comments only, so there is nothing to check or to compile. Perhaps it was not
saved.`,
  wrong: `// The questionnaire comes here.
`,
  right: `// The questionnaire comes here.
instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
}
`,
} as const satisfies Entry;

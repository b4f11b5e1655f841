import type { Entry } from "../entry.ts";

export const unknownLanguage = {
  severity: "error",
  allowable: false,
  message: "{language} is not a language tag. Write {tag}.",
  title: "A word that is no language tag",
  why: `Survey platforms and browsers know languages by short tags: \`en\`, \`id\`, \`pt-BR\`. A language that they do
not know would not be offered to respondents.`,
  wrong: `instrument desk "The help desk" {
  languages english
  question visits "How often have you been here?" number 1..100
}
`,
  right: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
}
`,
} as const satisfies Entry;

import type { Entry } from "../entry.ts";
import { right } from "./examples.ts";

export const unknownKeyword = {
  severity: "error",
  allowable: false,
  message: "{word} is no keyword {place}. {hint}",
  title: "A word that starts no statement",
  why: `A statement starts with a keyword, such as \`battery\` or \`question\`. This word is none of those that can
stand here. It may be misspelt, or the statement belongs into another block.`,
  wrong: `instrument desk "The help desk" {
  languages en
  qestion visits "How often have you been here?" number 1..100
}
`,
  right,
} as const satisfies Entry;

import type { Entry } from "../entry.ts";
import { right } from "./examples.ts";

export const foreignQuotes = {
  severity: "error",
  allowable: false,
  message: "A text stands in double quotes. Write {proposed}.",
  title: "A text in other quotes",
  why: `A text stands in double quotes, straight or curly. Single quotes are left for the apostrophe, which many texts
have.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question visits 'How often have you been here?' number 1..100
}
`,
  right,
} as const satisfies Entry;

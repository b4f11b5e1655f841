import type { Entry } from "../entry.ts";
import { right } from "./examples.ts";

export const strayCharacters = {
  severity: "error",
  allowable: false,
  message: "{found} means nothing outside a text in quotes. Delete it, or put the text in quotes.",
  title: "Characters that mean nothing outside a text",
  why: `Outside quotes, the language has names, numbers and a few signs. Anything else most likely belongs to a text
whose quotes are missing.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100 %
}
`,
  right,
} as const satisfies Entry;

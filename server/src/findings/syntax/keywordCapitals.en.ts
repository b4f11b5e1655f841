import type { Entry } from "../entry.ts";
import { right } from "./examples.ts";

export const keywordCapitals = {
  severity: "error",
  allowable: false,
  message: "Keywords are written in small letters. Write {keyword}.",
  title: "A keyword in capitals",
  why: `Keywords are written in small letters. Some word processors turn the first letter of a line into a capital.`,
  wrong: `instrument desk "The help desk" {
  languages en
  Question visits "How often have you been here?" number 1..100
}
`,
  right,
} as const satisfies Entry;

import type { Entry } from "../entry.ts";
import { right } from "./examples.ts";

export const missingBrace = {
  severity: "error",
  allowable: false,
  message: "The block of {what} on line {line} has no {brace} to open it. Write {brace} before its first line.",
  title: "A block that is not opened",
  why: `What belongs to a declaration stands in braces after it.`,
  wrong: `instrument desk "The help desk"
  languages en
  question visits "How often have you been here?" number 1..100
}
`,
  right,
} as const satisfies Entry;

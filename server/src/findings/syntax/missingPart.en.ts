import type { Entry } from "../entry.ts";
import { right } from "./examples.ts";

export const missingPart = {
  severity: "error",
  allowable: false,
  message: "{place}, {expected} is missing. Write it there.",
  title: "A statement that is not complete",
  why: `A statement has started, and a part that it needs is not there: a scale without its limits, an option without
its code. The message says what belongs there.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..
}
`,
  right,
} as const satisfies Entry;

import type { Entry } from "../entry.ts";
import { right } from "./examples.ts";

export const needlessPunctuation = {
  severity: "error",
  allowable: false,
  message: "{found} is not needed here: {why}. Delete it.",
  title: "A colon or a semicolon that is not needed",
  why: `Other languages put a colon after a keyword or a semicolon at the end of a line. Here both would only be in
the way.`,
  wrong: `instrument desk "The help desk" {
  languages: en
  question visits "How often have you been here?" number 1..100
}
`,
  right,
} as const satisfies Entry;

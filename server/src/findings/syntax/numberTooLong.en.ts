import type { Entry } from "../entry.ts";
import { right } from "./examples.ts";

export const numberTooLong = {
  severity: "error",
  allowable: false,
  message: "{found} is too long: a number has at most {whole} digits before its point and {decimals} behind it. Shorten it.",
  title: "A number with more digits than can be kept",
  why: `Computers keep the first fifteen digits or so of a number. Behind them, two codes would become one, and survey platforms would
read other numbers than the file says.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..1000000000000000
}
`,
  right,
} as const satisfies Entry;

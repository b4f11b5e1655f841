import type { Entry } from "../entry.ts";
import { right } from "./examples.ts";

export const unclosedBlock = {
  severity: "error",
  allowable: false,
  message: "The block of {what}, which starts on line {line}, is not closed. Write {brace} {place}.",
  title: "A block that is not closed",
  why: `A block starts with \`{\` and ends with \`}\`. The message names the line on which the block starts, because
the place where the end is missed is often far from it.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
`,
  right,
} as const satisfies Entry;

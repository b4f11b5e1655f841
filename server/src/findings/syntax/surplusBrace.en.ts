import type { Entry } from "../entry.ts";
import { right } from "./examples.ts";

export const surplusBrace = {
  severity: "error",
  allowable: false,
  message: "This {brace} closes nothing. Delete it.",
  title: "A brace that closes nothing",
  why: `There are more closing braces than blocks. Often a line between them was deleted.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
}
}
`,
  right,
} as const satisfies Entry;

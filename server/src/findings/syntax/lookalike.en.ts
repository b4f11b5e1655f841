import type { Entry } from "../entry.ts";
import { right } from "./examples.ts";

export const lookalike = {
  severity: "error",
  allowable: false,
  message: "{found} is written {meant} here.",
  title: "A sign that looks like another",
  why: `Word processors turn \`-\` into a dash and \`..\` into an ellipsis. In a text that is fine. In a formula or a
range it is another sign, which the repair puts right.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1…100
}
`,
  right,
} as const satisfies Entry;

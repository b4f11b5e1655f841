import type { Entry } from "../entry.ts";
import { right } from "./examples.ts";

export const unexpectedText = {
  severity: "error",
  allowable: false,
  message: "{found} does not belong here. Expected {expected}.",
  title: "Text that does not fit where it stands",
  why: `The language has no place for this here. It may be left over from an edit, or something before it is
incomplete. The rest of the file is read all the same, so that one slip gives one message.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100 = 5
}
`,
  right,
} as const satisfies Entry;

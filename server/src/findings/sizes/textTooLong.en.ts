import type { Entry } from "../entry.ts";
import { desk, terms } from "./examples.ts";

export const textTooLong = {
  severity: "error",
  allowable: false,
  message: "In {language}, this text has more than 100,000 letters with its terms filled in. Shorten it, or a term that it uses.",
  title: "A text that is too long with its terms filled in",
  why: `A term may use the terms above it. Where each uses the one before it twice, thirty short lines come to a billion letters, which no
program can hold. No respondent reads a text of more than 100,000 letters, which are some forty pages. The length is worked out without
filling in the terms, so this is said before memory runs out.`,
  wrong: desk(`${terms([10, 10, 10, 10, 10])}  question visits "How often have you been at {t5}?" number 1..100`),
  right: desk(`${terms([2])}  question visits "How often have you been at {t1}?" number 1..100`),
} as const satisfies Entry;

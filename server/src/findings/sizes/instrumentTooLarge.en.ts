import type { Entry } from "../entry.ts";
import { desk, options, terms } from "./examples.ts";

export const instrumentTooLarge = {
  severity: "error",
  allowable: false,
  message:
    "Written out for every column of its data, {instrument} has more than 10 million letters, and most of them are in {member}. Shorten its text, or let it offer fewer answers.",
  title: "An instrument that is too large when it is written out",
  why: `Codebooks and platforms have the text of a question beside each of its options, and the labels of a list beside each question that
uses it. So an instrument grows with the product of both: a thousand questions about one list of ten thousand options come to ten million
labels. With more than 10,000,000 letters, as many as twenty thick books have, no platform could load or show it. A file that is itself so
long may come to twenty times its letters.`,
  wrong: desk(`${terms([10, 10, 10, 9])}  question used "Which of these have you used? {t4}" any of ${options(120)}`),
  right: desk(`${terms([2])}  question used "Which of these have you used? {t1}" any of ${options(10)}`),
} as const satisfies Entry;

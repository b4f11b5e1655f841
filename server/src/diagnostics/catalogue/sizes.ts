import { entries } from "../entry.ts";

/** What grows beyond what people can answer, and programs can hold. */
export const sizes = entries({
  "rank-too-long": {
    severity: "error",
    message: "{question} puts {count} options in order, and {limit} is the most. Ask for fewer, or ask with any of which ones matter.",
    allowable: false,
  },
  "text-too-long": {
    severity: "error",
    message: "In {language}, this text has more than 100,000 letters with its terms filled in. Shorten it, or a term that it uses.",
    allowable: false,
  },
  "instrument-too-large": {
    severity: "error",
    message:
      "Written out for every column of its data, {instrument} has more than 10 million letters, and most of them are in {member}. Shorten its text, or let it offer fewer answers.",
    allowable: false,
  },
  "score-too-large": {
    severity: "error",
    message:
      "With {score}, the scores have more than a million parts, written out item by item. A list within a list is repeated for every item: make it a score of its own, and use its name.",
    allowable: false,
  },
});

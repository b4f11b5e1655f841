import type { Entry } from "../entry.ts";
import { desk } from "./examples.ts";

export const missingRule = {
  severity: "error",
  allowable: false,
  message: "at least {count} does not fit the {available} values here. Write a whole number from 1 to {available}.",
  title: "A number of answers that cannot be asked for",
  why: `The rule says how many values a function needs. With more than there are, the score would be missing for everybody; none, or
a part of one, says nothing.`,
  wrong: desk('  score quality "Quality" = mean(perception) missing at least 5'),
  right: desk('  score quality "Quality" = mean(perception) missing at least 3'),
} as const satisfies Entry;

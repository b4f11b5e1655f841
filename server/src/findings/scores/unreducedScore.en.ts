import type { Entry } from "../entry.ts";
import { desk, gap } from "./examples.ts";

export const unreducedScore = {
  severity: "error",
  allowable: false,
  message: "This score would be a list of {count} items. Sum it up, with mean(…) or sum(…), or write mean(…) per dimension.",
  title: "A score that is a list of items",
  why: `A score is one number, or one number for each dimension. This is a value for each item, and those are in the
data already. Sum them up with \`mean(…)\` or \`sum(…)\`.`,
  wrong: desk('  score gap "Gap" = perception - expectation'),
  right: desk(gap),
} as const satisfies Entry;

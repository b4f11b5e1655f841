import type { Entry } from "../entry.ts";
import { desk, gap } from "./examples.ts";

export const unreducedScore = {
  severity: "error",
  allowable: false,
  message:
    "This score would be a list of {count} values. Sum it up, with mean(…) or sum(…), write mean(…) per dimension, or keep the list with per item.",
  title: "A score that is a list of items",
  why: `A score is one number, or one number for each dimension. This is a value for each item, or for each round of a repeat. Sum them up with \`mean(…)\` or \`sum(…)\`, or say
with \`per item\` that you want a column for each.`,
  wrong: desk('  score gap "Gap" = perception - expectation'),
  right: desk(gap),
} as const satisfies Entry;

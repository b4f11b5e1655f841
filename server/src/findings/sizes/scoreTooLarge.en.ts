import type { Entry } from "../entry.ts";
import { desk } from "./examples.ts";

const rated = (scores: string): string =>
  desk(`  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
    H3 "is easy to find"
    H4 "keeps its promises"
  }
${scores}`);

export const scoreTooLarge = {
  severity: "error",
  allowable: false,
  message:
    "With {score}, the scores have more than a million parts, written out item by item. A list within a list is repeated for every item: make it a score of its own, and use its name.",
  title: "A score that is too large when it is written out item by item",
  why: `\`mean(perception - mean(perception))\` has the inner mean for each item, and platforms write it for each item: with 100 items that
comes to 10,000 parts, and every further list within multiplies them again. A score of its own is calculated once, and others use its name.
The result is the same.`,
  wrong: rated(`  score spread "Spread" = ${"mean(perception - ".repeat(9)}mean(perception)${")".repeat(9)}`),
  right: rated(`  score level "Level" = mean(perception)
  score spread "Spread" = mean(perception - level)`),
} as const satisfies Entry;

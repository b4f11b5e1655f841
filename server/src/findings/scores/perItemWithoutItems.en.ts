import type { Entry } from "../entry.ts";
import { desk } from "./examples.ts";

export const perItemWithoutItems = {
  severity: "error",
  allowable: false,
  message: "per item stands here behind {shape}.",
  title: "A result for each item of what has no items",
  why: `\`per item\` keeps a value for each item: the answers of a battery, or what is calculated of two batteries. \`mean(…)\` and its like have made one number of them already.`,
  wrong: desk('  score gap "Gap" = mean(perception - expectation) per item'),
  right: desk('  score gap "Gap" = perception - expectation per item'),
} as const satisfies Entry;

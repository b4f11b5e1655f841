import type { Entry } from "../entry.ts";
import { desk } from "./examples.ts";

export const unknownFunction = {
  severity: "error",
  allowable: false,
  message: "There is no function {name}. {hint}",
  title: "A function that does not exist",
  why: `Scores have five functions: \`mean\`, \`sum\`, \`min\`, \`max\` and \`count\`. The list is short on purpose:
whatever is written with it can be computed by every platform in the same way.`,
  wrong: desk('  score quality "Quality" = average(perception)'),
  right: desk('  score quality "Quality" = mean(perception)'),
} as const satisfies Entry;

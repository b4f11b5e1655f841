import type { Entry } from "../entry.ts";
import { desk } from "./examples.ts";

export const needsAList = {
  severity: "error",
  allowable: false,
  message: "{function} takes a battery, a score of several dimensions or a share, and this is one number.",
  title: "A mean of one number",
  why: `\`mean\`, \`sum\`, \`min\`, \`max\` and \`count\` bring several values to one. Here is one value only, so the
function does nothing, and something else was probably meant.`,
  wrong: desk('  score quality "Quality" = mean(perception)\n  score total "Total" = mean(quality)'),
  right: desk('  score quality "Quality" = mean(perception) per dimension\n  score total "Total" = mean(quality)'),
} as const satisfies Entry;

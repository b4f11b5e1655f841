import type { Entry } from "../entry.ts";
import { desk } from "./examples.ts";

export const perDimensionWithoutItems = {
  severity: "error",
  allowable: false,
  message: "per dimension groups items, and there are none here: the value is {shape} already. Delete per dimension.",
  title: "Grouping by dimension where there are no items",
  why: `\`per dimension\` takes values of items together by their dimension. The value here has one number for each
dimension already.`,
  wrong: desk('  score quality "Quality" = mean(perception) per dimension\n  score total "Total" = mean(quality) per dimension'),
  right: desk('  score quality "Quality" = mean(perception) per dimension\n  score total "Total" = mean(quality)'),
} as const satisfies Entry;

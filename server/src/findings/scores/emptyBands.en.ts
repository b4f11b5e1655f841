import type { Entry } from "../entry.ts";
import { desk, index } from "./examples.ts";

export const emptyBands = {
  severity: "error",
  allowable: false,
  lack: "block",
  message: 'There are no bands here. Write one a line: "A" 3.5..4 "Very good"',
  title: "Bands without a band",
  why: `The block names no interval, so no result would have a name. Write one band a line, or delete the block.`,
  wrong: desk('  score quality "Quality" = mean(perception) bands { }'),
  right: desk(index('    low  1.0..3.9 "Low"\n    high 4.0..7.0 "High"')),
} as const satisfies Entry;

import type { Entry } from "../entry.ts";
import { desk, index } from "./examples.ts";

export const bandRange = {
  severity: "error",
  allowable: false,
  message: "The band {label} goes from {lo} down to {hi}. Write the lower limit first.",
  title: "A band whose limits are exchanged",
  why: `The lower limit comes first. With the two exchanged, no result falls into the band.`,
  wrong: desk(index('    low  1.0..3.9 "Low"\n    high 7.0..4.0 "High"')),
  right: desk(index('    low  1.0..3.9 "Low"\n    high 4.0..7.0 "High"')),
} as const satisfies Entry;

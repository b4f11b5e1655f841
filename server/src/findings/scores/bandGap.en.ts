import type { Entry } from "../entry.ts";
import { desk, index } from "./examples.ts";

export const bandGap = {
  severity: "error",
  allowable: false,
  message: "A score between {from} and {to} is in no band. Let {second} start at {proposed}.",
  title: "Bands that leave a hole between them",
  why: `A result in the hole would have no name. Results are rounded to the decimals of the limits before they are
compared, so neighbours need not touch: after 3.9 comes 4.0. Published tables have such holes when they are read without
rounding: 64.99 and 65.00 leave 64.995 out.`,
  wrong: desk(index('    low  1.0..3.5 "Low"\n    high 4.0..7.0 "High"')),
  right: desk(index('    low  1.0..3.9 "Low"\n    high 4.0..7.0 "High"')),
} as const satisfies Entry;

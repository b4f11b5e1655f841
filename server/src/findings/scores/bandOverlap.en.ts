import type { Entry } from "../entry.ts";
import { desk, index } from "./examples.ts";

export const bandOverlap = {
  severity: "error",
  allowable: false,
  message: "The bands {first} and {second} overlap at {value}. Let {second} start at {proposed}.",
  title: "Bands that overlap",
  why: `Both limits belong to a band, so a result on a shared limit would have two names. Let the upper band start one
step higher, at as many decimals as the limits have.`,
  wrong: desk(index('    low  1.0..4.0 "Low"\n    high 4.0..7.0 "High"')),
  right: desk(index('    low  1.0..3.9 "Low"\n    high 4.0..7.0 "High"')),
} as const satisfies Entry;

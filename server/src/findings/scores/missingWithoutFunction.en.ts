import type { Entry } from "../entry.ts";
import { desk } from "./examples.ts";

export const missingWithoutFunction = {
  severity: "warning",
  allowable: true,
  message: "missing says how many values a mean or a sum needs, and there is none in this score. Delete it.",
  title: "A rule for missing values where nothing is summed up",
  why: `The rule says how many values a function needs. This score has no function: with a missing part, it is
missing.`,
  wrong: desk('  score difference "Difference" = S1.perception - S2.perception missing half'),
  right: desk('  score difference "Difference" = S1.perception - S2.perception'),
} as const satisfies Entry;

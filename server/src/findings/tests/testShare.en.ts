import type { Entry } from "../entry.ts";
import { desk } from "./examples.ts";

export const testShare = {
  severity: "error",
  allowable: false,
  message: "The points for {name} add up to {total}, not {expected}.",
  title: "A test whose points do not add up",
  why: `Points count only if they add up to the total, so the weighted score of this respondent would be missing. Most
likely one number is mistyped.`,
  wrong: desk("    given perception = 5, importance.help = 60, importance.speed = 30\n    expect weighted = 5"),
  right: desk("    given perception = 5, importance.help = 60, importance.speed = 40\n    expect weighted = 5"),
} as const satisfies Entry;

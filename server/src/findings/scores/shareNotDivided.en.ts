import type { Entry } from "../entry.ts";
import { desk, gap, points } from "./examples.ts";

export const shareNotDivided = {
  severity: "error",
  allowable: true,
  catalogue: "D12",
  message: "{question} goes from 0 to {total}, so this weighted score is {total} times too large. Divide by {total}: {proposed}.",
  title: "Points used as weights without dividing them",
  why: `With 100 points as they are, a weighted gap of -0.3 becomes -30, and it cannot be compared with the unweighted
gap any more. Divide by the total.`,
  wrong: desk(`${points}${gap}\n  score weighted "Weighted gap" = sum(gap * importance)`),
  right: desk(`${points}${gap}\n  score weighted "Weighted gap" = sum(gap * importance / 100)`),
} as const satisfies Entry;

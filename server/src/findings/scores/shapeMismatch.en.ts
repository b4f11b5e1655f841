import type { Entry } from "../entry.ts";
import { desk, points } from "./examples.ts";

export const shapeMismatch = {
  severity: "error",
  allowable: false,
  message: "{left} and {right} cannot be combined: one is {leftShape}, the other {rightShape}. {hint}",
  title: "Values of different shapes",
  why: `One side has a value for each item, the other a value for each dimension, so there is no telling which goes
with which. Bring the items to dimensions first, with \`mean(…) per dimension\`.`,
  wrong: desk(`${points}  score weighted "Weighted quality" = sum(perception * importance / 100)`),
  right: desk(`${points}  score quality "Quality" = mean(perception) per dimension
  score weighted "Weighted quality" = sum(quality * importance / 100)`),
} as const satisfies Entry;

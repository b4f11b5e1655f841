import type { Entry } from "../entry.ts";
import { desk, gap } from "./examples.ts";

export const twinScaleMismatch = {
  severity: "error",
  allowable: false,
  catalogue: "S09",
  message:
    "{left} and {right} cannot be {done}: {item} is answered from {leftRange} in one and from {rightRange} in the other. Give both batteries the same scale.",
  title: "A gap between answers on different scales",
  why: `A 5 means "fully" on a scale from 1 to 5 and little more than "half" on a scale from 1 to 7. The difference
between the two is a number, but it is no gap. Batteries that are subtracted need scales with the same limits, and in the same direction: where 1 means
agreement in one and disagreement in the other, the difference says nothing either.`,
  source: "Parasuraman, Zeithaml & Berry 1988",
  wrong: desk(gap, "agree5"),
  right: desk(gap),
} as const satisfies Entry;

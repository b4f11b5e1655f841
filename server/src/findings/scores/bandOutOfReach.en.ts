import type { Entry } from "../entry.ts";
import { desk, index } from "./examples.ts";

export const bandOutOfReach = {
  severity: "error",
  allowable: true,
  catalogue: "A02",
  message: "No answers lead to {bands}: {score} goes from {lo} to {hi}. {advice}",
  title: "A band that no answers lead to",
  why: `The limits of the scales say between what limits the score lies. A band outside of them stays empty, however good or bad the service
is. Mostly the score is on another scale than its bands: a mean of answers from 1 to 4 has to be multiplied by 25 before bands up to 100 fit it. The
limits are worked out generously, so a band that is not reported may still be out of reach. Where a published table has a band that your
scale cannot reach, keep it with \`allow\` and the reason.`,
  wrong: desk(index('    low  0..49   "Low"\n    high 50..100 "High"')),
  right: desk(index('    low  1.0..3.9 "Low"\n    high 4.0..7.0 "High"')),
} as const satisfies Entry;

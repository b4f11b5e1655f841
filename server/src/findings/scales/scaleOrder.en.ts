import type { Entry } from "../entry.ts";

export const scaleOrder = {
  severity: "error",
  allowable: false,
  catalogue: "S05",
  message: "Codes ascend, and {code} comes after {before}. Sort the points from low to high.",
  title: "Points of a scale out of order",
  why: `The points are shown in the order of their codes. A list in another order is either a slip in a code, which
would turn scores upside down, or it hides one.`,
  wrong: `scale fit "Fit" 1..3 {
  3 "Fits"
  2 "Fits in part"
  1 "Does not fit"
}
`,
  right: `scale fit "Fit" 1..3 {
  1 "Does not fit"
  2 "Fits in part"
  3 "Fits"
}
`,
} as const satisfies Entry;

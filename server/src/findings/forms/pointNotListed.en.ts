import type { Entry } from "../entry.ts";

export const pointNotListed = {
  severity: "error",
  allowable: false,
  message: "The scale has the points {codes}, and {code} is none of them. Correct the code, or add it to the points.",
  title: "A label at a point that a scale does not have",
  why: `Where the points are listed, the scale has these and no others: the label would be seen by nobody, and the point that it was meant for has none.`,
  wrong: `scale wish "How it would be" -2, -1, 0, 2, 4 labels some {
  -2 "I dislike it"
  -1 "I can live with it"
  0 "I do not care"
  1 "I expect it"
  4 "I like it"
}
`,
  right: `scale wish "How it would be" -2, -1, 0, 2, 4 {
  -2 "I dislike it"
  -1 "I can live with it"
  0 "I do not care"
  2 "I expect it"
  4 "I like it"
}
`,
} as const satisfies Entry;

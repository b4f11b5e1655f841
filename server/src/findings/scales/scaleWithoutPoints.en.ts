import type { Entry } from "../entry.ts";

export const scaleWithoutPoints = {
  severity: "error",
  allowable: false,
  catalogue: "S05",
  lack: "block",
  message: "This scale has no labelled points. Label at least its two ends, {lo} and {hi}.",
  title: "A scale without labels",
  why: `Without labels, respondents cannot know which end is the good one. Label at least the two ends.`,
  wrong: `scale agree "Agreement" 1..5 {
}
`,
  right: `scale agree "Agreement" 1..5 {
  1 "Strongly disagree"
  5 "Strongly agree"
}
`,
} as const satisfies Entry;

import type { Entry } from "../entry.ts";

export const scaleLabels = {
  severity: "error",
  allowable: true,
  catalogue: "S05",
  lack: "block",
  message: "Label every point from {lo} to {hi}, or the two ends alone. Missing: {missing}.",
  title: "A scale with labels on some of its points",
  why: `Respondents read a label as a stronger invitation than a bare number, so the unlabelled points draw fewer
answers for no reason in what is measured. Label every point, or the two ends alone.`,
  source: "Krosnick & Presser (2010), Question and Questionnaire Design: label all points.",
  wrong: `scale agree "Agreement" 1..5 {
  1 "Strongly disagree"
  3 "Neither agree nor disagree"
  5 "Strongly agree"
}
`,
  right: `scale agree "Agreement" 1..5 {
  1 "Strongly disagree"
  2 "Disagree"
  3 "Neither agree nor disagree"
  4 "Agree"
  5 "Strongly agree"
}
`,
} as const satisfies Entry;

import type { Entry } from "../entry.ts";

export const noAnswerOnScale = {
  severity: "warning",
  allowable: true,
  method: "S03",
  message: "“{label}” is no answer, and is counted as {code}. Give it a missing code of its own.",
  title: "No answer among the points of a scale",
  why: `Who does not know, or whom it does not concern, says nothing about how much. As a point of the scale it is counted in every mean, and in the
middle it cannot be told from a neutral opinion.`,
  source: "Willis & Lessler 1999 (QAS 7)",
  mistaken: `Hardly ever.`,
  repair: "Writes it as na with a code that no point has.",
  wrong: `scale answers 1..3 {
  1 "Disagree"
  2 "Neutral / don't know"
  3 "Agree"
}
`,
  right: `scale answers 1..3 {
  1 "Disagree"
  2 "Neutral"
  3 "Agree"
  na 9 "Don’t know"
}
`,
} as const satisfies Entry;

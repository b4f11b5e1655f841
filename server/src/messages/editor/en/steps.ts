/** The steps of difficulty that exercises come in. */

export const steps = {
  items: "First steps: texts and items",
  scores: "Scales, scores and pages",
  wholes: "Languages, formulas and a whole instrument",
} as const;

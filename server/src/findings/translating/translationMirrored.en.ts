import type { Entry } from "../entry.ts";

export const translationMirrored = {
  severity: "error",
  allowable: true,
  method: "S12",
  message:
    "In {language}, “{translated}” stands where the original has “{label}”, and means the opposite. One code would stand for both: put the labels where they belong.",
  title: "Labels of a translation that run the other way",
  why: `People who answer in one language would be counted as if they had said the opposite. No mean shows it afterwards: what is good
in one language pulls down what is good in the other, and the two look alike.`,
  source: "Brislin 1986; Harkness et al. 2010 (TRAPD)",
  mistaken: `Hardly ever: labels are compared only where Ukur can read both.`,
  repair: "Puts each label of the translation at the answer that means it.",
  wrong: `scale quality 1..4 {
  1 "Poor"
  2 "Fair"
  3 "Good"
  4 "Very good"
}

translation id of quality {
  1 "Sangat baik"
  2 "Baik"
  3 "Kurang baik"
  4 "Tidak baik"
}
`,
  right: `scale quality 1..4 {
  1 "Poor"
  2 "Fair"
  3 "Good"
  4 "Very good"
}

translation id of quality {
  1 "Tidak baik"
  2 "Kurang baik"
  3 "Baik"
  4 "Sangat baik"
}
`,
} as const satisfies Entry;

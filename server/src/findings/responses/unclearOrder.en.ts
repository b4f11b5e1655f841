import type { Entry } from "../entry.ts";

export const unclearOrder = {
  severity: "info",
  allowable: true,
  method: "S14",
  message: "Not everybody reads “{label}” as more than “{other}”. Take answers whose order is clear.",
  title: "Two answers whose order is not clear",
  why: `To some, “kurang setuju” is a mild “tidak setuju”, to others it is a polite one. Their order is then another one than that of the codes.`,
  source: "Practice of survey teams; no study of it is known to us.",
  mistaken: `Where the respondents are used to this scale.`,
  wrong: `scale answers 1..6 {
  1 "Sangat tidak setuju"
  2 "Tidak setuju"
  3 "Kurang setuju"
  4 "Netral"
  5 "Setuju"
  6 "Sangat setuju"
}
`,
  right: `scale answers 1..5 {
  1 "Sangat tidak setuju"
  2 "Tidak setuju"
  3 "Netral"
  4 "Setuju"
  5 "Sangat setuju"
}
`,
} as const satisfies Entry;

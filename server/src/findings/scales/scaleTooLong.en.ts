import type { Entry } from "../entry.ts";

export const scaleTooLong = {
  severity: "error",
  allowable: false,
  message: "Nobody can be shown a scale of {count} points. Use at most {most}, or ask for a number: number {lo}..{hi}.",
  title: "A scale with more points than anybody can tell apart",
  why: `Respondents use a handful of points well. The longest scale in use goes from 0 to 100. Longer limits are most
often a missing dot or a year; ask for such a value with a question of type \`number\`.`,
  wrong: `scale trust "Trust" 0..1000 {
  0    "None"
  1000 "Full"
}
`,
  right: `scale trust "Trust" 0..10 {
  0  "None"
  10 "Full"
}
`,
} as const satisfies Entry;

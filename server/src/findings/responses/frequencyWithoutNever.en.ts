import type { Entry } from "../entry.ts";

export const frequencyWithoutNever = {
  severity: "warning",
  allowable: true,
  method: "S16",
  message: "The least that can be answered is “{label}”: who never does it has no answer. Add one for never.",
  title: "A scale of frequency without never",
  why: `Who has never done or met with something chooses the lowest answer or none. Both are counted as something that has not happened.`,
  source: "Willis & Lessler 1999 (QAS 7f)",
  mistaken: `Where all who are asked have done it at least once: a question before it may have seen to that.`,
  wrong: `scale answers 1..4 {
  1 "Rarely"
  2 "Sometimes"
  3 "Often"
  4 "Always"
}
`,
  right: `scale answers 1..4 {
  1 "Never"
  2 "Sometimes"
  3 "Often"
  4 "Always"
}
`,
} as const satisfies Entry;

import type { Entry } from "../entry.ts";

export const overlappingOptions = {
  severity: "error",
  allowable: true,
  catalogue: "Q01",
  message: '"{first}" and "{second}" overlap: {value} belongs to both. Let the second start at {proposed}.',
  title: "Number ranges that overlap",
  why: `Somebody who is 25 fits both "18-25" and "25-35", so the two groups mix.`,
  source: "Willis & Lessler (1999), Question Appraisal System, step 7e.",
  wrong: `choices ages "Age" {
  young  1 "18-25 years"
  middle 2 "25-40 years"
  old    3 "41 years or older"
}
`,
  right: `choices ages "Age" {
  young  1 "18-25 years"
  middle 2 "26-40 years"
  old    3 "41 years or older"
}
`,
} as const satisfies Entry;

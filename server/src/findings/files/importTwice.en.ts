import type { Entry } from "../entry.ts";

export const importTwice = {
  severity: "warning",
  allowable: true,
  message: "{what} is imported already. Delete this line.",
  title: "An import that stands twice",
  why: `The second import of a file brings nothing new. It does no harm, but a reader looks for the difference between
the two.`,
  wrong: `import scales
import scales

instrument desk "The help desk" {
  languages en
  question overall "How good is the help desk?" scale quality5
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en
  question overall "How good is the help desk?" scale quality5
}
`,
} as const satisfies Entry;

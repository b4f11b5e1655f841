import type { Entry } from "../entry.ts";

export const nothingAllowed = {
  severity: "error",
  allowable: false,
  message: "At most {most} leaves no answer to give. Write a whole number from 1 on, or leave it out.",
  title: "A limit that allows nothing",
  why: `A limit of 0 refuses every answer. A question that nobody can answer is better not asked.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question remark "What else do you want to say?" text long at most 0
}
`,
  right: `instrument desk "The help desk" {
  languages en
  question remark "What else do you want to say?" text long at most 500
}
`,
} as const satisfies Entry;

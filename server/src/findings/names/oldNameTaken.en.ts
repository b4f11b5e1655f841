import type { Entry } from "../entry.ts";

export const oldNameTaken = {
  severity: "warning",
  allowable: true,
  message:
    "{other} is called {name} today, so a column of that name in old data is read as {other}, and not as {variable}. Rename {other}, or head the column of the old file with {variable}.",
  title: "An old name that another column has today",
  why: `A column is found by its name of today first. Where an old file has a column of this name, its answers would silently be taken for those of the other question.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question age "How old are you?" number 17..110 unit "years" was "visits"
  question visits "How often have you been here?" number 1..100 was "Q2"
}
`,
  right: `instrument desk "The help desk" {
  languages en
  question age "How old are you?" number 17..110 unit "years" was "Q1"
  question visits "How often have you been here?" number 1..100 was "Q2"
}
`,
} as const satisfies Entry;

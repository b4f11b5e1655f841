import type { Entry } from "../entry.ts";

export const duplicateLabel = {
  severity: "error",
  allowable: true,
  catalogue: "S05",
  message: 'Two {what} are called "{label}", and nobody can tell them apart. Change one.',
  title: "Two answers with one label",
  why: `Respondents see the label alone. If two are the same, they choose one of them by its place, and the difference
in the data means nothing. The bands of a score need names of their own, too.`,
  wrong: `choices channel "Channel" {
  web   1 "Online"
  app   2 "Online"
  phone 3 "Telephone"
}
`,
  right: `choices channel "Channel" {
  web   1 "Website"
  app   2 "App"
  phone 3 "Telephone"
}
`,
} as const satisfies Entry;

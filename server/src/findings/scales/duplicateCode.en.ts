import type { Entry } from "../entry.ts";

export const duplicateCode = {
  severity: "error",
  allowable: false,
  catalogue: "S05",
  message: "The code {code} is used twice. Give every answer a code of its own.",
  title: "A code that two answers share",
  why: `The data hold codes. Two answers with one code cannot be told apart any more, and no later correction brings
them back.`,
  wrong: `choices channel "Channel" {
  web   1 "Website"
  phone 2 "Telephone"
  desk  2 "Service desk"
}
`,
  right: `choices channel "Channel" {
  web   1 "Website"
  phone 2 "Telephone"
  desk  3 "Service desk"
}
`,
} as const satisfies Entry;

import type { Entry } from "../entry.ts";

export const markUnclosed = {
  severity: "warning",
  allowable: true,
  message: "This mark is opened and not closed, so the sign itself is shown. Close it, or write {escaped} to show the sign.",
  title: "Bold words or a link without their end",
  why: `Bold words stand between \`**\` and \`**\`, a link is \`[words](https://…)\`. What is not closed in its paragraph is no mark, and respondents read the signs. To show the signs themselves, put a backslash before them.`,
  wrong: `instrument desk "The help desk" {
  languages en
  note rules "Read **every line with care."
  question used "Have you been here?" text
  page all { rules, used }
}
`,
  right: `instrument desk "The help desk" {
  languages en
  note rules "Read **every** line with care."
  question used "Have you been here?" text
  page all { rules, used }
}
`,
} as const satisfies Entry;

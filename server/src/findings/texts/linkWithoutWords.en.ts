import type { Entry } from "../entry.ts";

export const linkWithoutWords = {
  severity: "warning",
  allowable: true,
  message: "This link has no words, so there is nothing to click on. Write between the brackets where it leads.",
  title: "A link without words",
  why: `People click on the words of a link, and a screen reader reads them out. Without any, the signs are shown as they are written.`,
  wrong: `instrument desk "The help desk" {
  languages en
  note rules "More: [](https://example.org/privacy)"
  question used "Have you been here?" text
  page all { rules, used }
}
`,
  right: `instrument desk "The help desk" {
  languages en
  note rules "More: [how we use answers](https://example.org/privacy)"
  question used "Have you been here?" text
  page all { rules, used }
}
`,
} as const satisfies Entry;

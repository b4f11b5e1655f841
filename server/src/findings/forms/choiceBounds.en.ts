import type { Entry } from "../entry.ts";

export const choiceBounds = {
  severity: "error",
  allowable: false,
  message: "At least {least} is more than at most {most}. Swap the two numbers, or correct one.",
  title: "Bounds that no number of answers meets",
  why: `The least comes first. With the two exchanged, every choice would be refused.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question ways "How do you reach us?" any of { desk 1 "At the desk" phone 2 "By telephone" web 3 "On the web" } at least 3 at most 2
}
`,
  right: `instrument desk "The help desk" {
  languages en
  question ways "How do you reach us?" any of { desk 1 "At the desk" phone 2 "By telephone" web 3 "On the web" } at least 2 at most 3
}
`,
} as const satisfies Entry;

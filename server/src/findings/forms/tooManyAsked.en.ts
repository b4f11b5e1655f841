import type { Entry } from "../entry.ts";

export const tooManyAsked = {
  severity: "error",
  allowable: false,
  message: "At least {least} answers are asked for, and there are {count}. Write a smaller number, or add answers.",
  title: "More answers asked for than there are",
  why: `Nobody can choose so many, so nobody who has begun the question can go on.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question ways "How do you reach us?" any of { desk 1 "At the desk" phone 2 "By telephone" web 3 "On the web" } at least 4
}
`,
  right: `instrument desk "The help desk" {
  languages en
  question ways "How do you reach us?" any of { desk 1 "At the desk" phone 2 "By telephone" web 3 "On the web" } at least 2
}
`,
} as const satisfies Entry;

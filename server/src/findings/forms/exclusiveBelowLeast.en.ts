import type { Entry } from "../entry.ts";

export const exclusiveBelowLeast = {
  severity: "error",
  allowable: false,
  message:
    "Whoever chooses {option} chooses that alone, and at least {least} answers are asked for. Ask for at least 1, or take exclusive away.",
  title: "An answer for itself where several are asked for",
  why: `An answer such as "None of these" excludes the others, so who gives it never reaches the number that is asked for, and cannot go on.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question ways "How do you reach us?" any of { desk 1 "At the desk" web 2 "On the web" none_of_these 9 "None of these" exclusive } at least 2
}
`,
  right: `instrument desk "The help desk" {
  languages en
  question ways "How do you reach us?" any of { desk 1 "At the desk" web 2 "On the web" none_of_these 9 "None of these" exclusive } at least 1
}
`,
} as const satisfies Entry;

import type { Entry } from "../entry.ts";

export const emptyOptions = {
  severity: "error",
  allowable: false,
  lack: "block",
  message: '{what} offers no answers. Write at least two, one a line: yes 1 "Yes"',
  title: "A choice between nothing",
  why: `A question that offers no answers cannot be answered.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question channel "How did you reach us?" one of {
  }
}
`,
  right: `instrument desk "The help desk" {
  languages en
  question channel "How did you reach us?" one of {
    web   1 "On the website"
    phone 2 "By telephone"
  }
}
`,
} as const satisfies Entry;

import type { Entry } from "../entry.ts";

export const repeatedMember = {
  severity: "warning",
  allowable: true,
  message: "{keyword} is given twice, and only the last one counts. Delete one of them.",
  title: "A statement that stands twice where one counts",
  why: `An instrument has one version, one licence, one introduction. With two, only the last counts, and a reader may
believe the first.`,
  wrong: `instrument desk "The help desk" {
  version "1.0"
  version "1.1"
  languages en
  question visits "How often have you been here?" number 1..100
}
`,
  right: `instrument desk "The help desk" {
  version "1.1"
  languages en
  question visits "How often have you been here?" number 1..100
}
`,
} as const satisfies Entry;

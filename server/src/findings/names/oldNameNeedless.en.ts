import type { Entry } from "../entry.ts";

export const oldNameNeedless = {
  severity: "info",
  allowable: true,
  message: "{name} is what it is called today, so was says nothing. Take it back.",
  title: "An old name that is the name of today",
  why: `An old name says what somebody would not find otherwise. Where nothing was renamed, it makes readers of the file look for a difference that is not there.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question age "How old are you?" number 17..110 unit "years" was "age"
  question visits "How often have you been here?" number 1..100 was "Q2"
}
`,
  right: `instrument desk "The help desk" {
  languages en
  question age "How old are you?" number 17..110 unit "years"
  question visits "How often have you been here?" number 1..100 was "Q2"
}
`,
} as const satisfies Entry;

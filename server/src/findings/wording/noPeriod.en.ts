import type { Entry } from "../entry.ts";

export const noPeriod = {
  severity: "warning",
  allowable: true,
  method: "W14",
  message: "How often, within what time? Say it in the question, in the stem or as the `period` of the instrument.",
  title: "How often, without a time",
  why: `One thinks of the last week and another of their whole life. Their numbers cannot be compared, and a later survey cannot be compared with this one.`,
  source: "Willis & Lessler 1999 (QAS 3d)",
  mistaken: `Seldom. Options that say how often, a stem or a \`period\` that names the time are understood.`,
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers in time"
  }
  question times "How often do you call the desk?" number
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers in time"
  }
  question times "How often did you call the desk in the last month?" number
}
`,
} as const satisfies Entry;

import type { Entry } from "../entry.ts";

export const leadingQuestion = {
  severity: "warning",
  allowable: true,
  method: "W09",
  message: "“{word}” asks for consent and not for an opinion. Ask without it.",
  title: "A question that wants a certain answer",
  why: `Most people would rather agree than contradict. A question that begins with the answer measures politeness.`,
  source: "Willis & Lessler 1999 (QAS 6b)",
  mistaken: `Seldom.`,
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers in time"
  }
  question why "Don't you agree that we answer in time?" text
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers in time"
  }
  question why "Do we answer in time?" text
}
`,
} as const satisfies Entry;

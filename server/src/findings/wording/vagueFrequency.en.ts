import type { Entry } from "../entry.ts";

export const vagueFrequency = {
  severity: "info",
  allowable: true,
  method: "W07",
  levels: { standard: "off", quiet: "off" },
  message: "“{word}” means twice a year to one and twice a day to another. Say how often or how much.",
  title: "How often or how much, without saying so",
  why: `Words for frequency and quantity mean different things to different people, so that the same answer stands for different experiences.`,
  source: "Willis & Lessler 1999 (QAS 3c); Graesser et al. 2006 (QUAID)",
  mistaken: `In about half of all cases: on a scale of agreement the word may be what is asked about.`,
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "often answers late"
  }
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers after more than two days"
  }
}
`,
} as const satisfies Entry;

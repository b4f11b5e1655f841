import type { Entry } from "../entry.ts";

export const absoluteWord = {
  severity: "info",
  allowable: true,
  method: "W06",
  message: "“{word}” leaves no room: one exception, and the answer is no. Leave it out, or ask how often.",
  title: "A word that allows no exception",
  why: `Who has met one exception cannot agree, however good the service was else. The answers then differ less than the experience did.`,
  source: "Dillman, Smyth & Christian 2014",
  repair: `It leaves the word out where a sentence is left.`,
  mistaken: `In about a tenth of all cases, where a rule is quoted as it stands.`,
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "always answers in time"
  }
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers in time"
  }
}
`,
} as const satisfies Entry;

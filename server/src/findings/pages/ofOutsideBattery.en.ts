import type { Entry } from "../entry.ts";

export const ofOutsideBattery = {
  severity: "error",
  allowable: false,
  message: "{battery} does not ask {dimension}. It asks {asked}.",
  title: "A part of a battery that the battery does not have",
  why: `\`of\` picks dimensions that the battery asks. Here the battery covers other dimensions, so the page would
show nothing of it.`,
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  battery importance "How important is this?" scale important5 code I dimensions help
  dimension help "Help" {
    H1 "Answers to my question"
    H2 "Opening hours that suit me"
  }
  dimension speed "Speed" {
    S1 "An answer within five minutes"
  }
  page rating "Your rating" { perception, importance of help, speed }
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  battery importance "How important is this?" scale important5 code I dimensions help
  dimension help "Help" {
    H1 "Answers to my question"
    H2 "Opening hours that suit me"
  }
  dimension speed "Speed" {
    S1 "An answer within five minutes"
  }
  page rating "Your rating" { perception, importance of help }
}
`,
} as const satisfies Entry;

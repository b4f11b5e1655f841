import type { Entry } from "../entry.ts";

export const numberOfPoints = {
  severity: "info",
  allowable: true,
  method: "S06",
  levels: { standard: "off", quiet: "off" },
  message: "This scale has {count} points. Five to seven tell most, and people can still tell them apart.",
  title: "A scale of few or many points",
  why: `With three points, people who differ give the same answer; with more than seven, the same person gives another answer next time.`,
  source: "Krosnick & Presser 2010",
  mistaken: `Where a rule or a study that you compare with has this number. Instruments that name a model or a source are left alone.`,
  wrong: `scale answers 1..3 {
  1 "Dissatisfied"
  2 "Neither satisfied nor dissatisfied"
  3 "Satisfied"
}

instrument desk "The help desk" {
  languages en
  battery perception "How satisfied are you with these?" scale answers code P
  dimension help "Help" {
    H1 "the time that you waited"
  }
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "How satisfied are you with these?" scale satisfied5 code P
  dimension help "Help" {
    H1 "the time that you waited"
  }
}
`,
} as const satisfies Entry;

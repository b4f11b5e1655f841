import type { Entry } from "../entry.ts";

export const noMiddle = {
  severity: "info",
  allowable: true,
  method: "S02",
  levels: { standard: "off", quiet: "off" },
  message: "This scale has {count} points and no middle, so that everybody takes a side. If people may be in between, give it a middle.",
  title: "A scale without a middle",
  why: `Who is in between must say something else than what is so, and chooses by chance or by courtesy. A middle makes the answers of the others
more reliable, too.`,
  source: "Krosnick & Presser 2010",
  mistaken: `Often: a rule may ask for four points, as the Indonesian one on satisfaction with public services does.`,
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "How satisfied are you with these?" scale satisfied4 code P
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

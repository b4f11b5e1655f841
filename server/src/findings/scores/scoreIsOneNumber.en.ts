import type { Entry } from "../entry.ts";

export const scoreIsOneNumber = {
  severity: "error",
  allowable: false,
  message: "{score} is one number and has no part {part}. {advice}, or ask for {score} alone.",
  title: "A part of a score that has none",
  why: `A score has a value for each dimension where its formula says so, with \`per dimension\`. Without it all items are summed up in one
number, and there is none for a dimension that could be expected or used.`,
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }
  dimension speed "Speed" {
    S1 "is fast"
  }
  score overall "Overall" = mean(perception)
  test "one reader" {
    given perception = 4
    expect overall.help = 4
  }
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "The help desk…" scale agree5 code P
  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }
  dimension speed "Speed" {
    S1 "is fast"
  }
  score overall "Overall" = mean(perception)
  test "one reader" {
    given perception = 4
    expect overall = 4
  }
}
`,
} as const satisfies Entry;

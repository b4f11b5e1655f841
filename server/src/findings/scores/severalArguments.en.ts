import type { Entry } from "../entry.ts";

export const severalArguments = {
  severity: "error",
  allowable: false,
  message: "{function} takes one list, or several values of one number each. {hint}",
  title: "A function of several lists",
  why: `A function takes one list, such as a battery or a dimension of one, or several single values, such as \`mean(o_club, o_group)\`. Whether several
lists are to be one, or to be compared, it cannot know: bring each to one number first.`,
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
  score helpful "Help" = mean(perception.help, perception.speed)
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
  score helpful "Help" = mean(perception.help) - mean(perception.speed)
}
`,
} as const satisfies Entry;

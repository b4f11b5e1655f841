import type { Entry } from "../entry.ts";

export const pronounWithoutNoun = {
  severity: "info",
  allowable: true,
  method: "W15",
  message: "Nothing says what “{word}” stands for. Name it in the item itself, or in the stem of the battery.",
  title: "A word that stands for nothing",
  why: `Each reader fills in something else, most often what the item before was about. In random order that is another one for each, and in a
translation the word may need a gender.`,
  source: "Brislin 1986; Willis & Lessler 1999 (QAS 3a)",
  mistaken: `Where a heading or a picture above the items names it. Items that follow one that names it are left alone, unless their order is random.`,
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "How far do you agree?" scale agree5 code P
  dimension help "Help" {
    H1 "They answer within a day."
  }
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "How far do you agree?" scale agree5 code P
  dimension help "Help" {
    H1 "The clerks answer within a day."
  }
}
`,
} as const satisfies Entry;

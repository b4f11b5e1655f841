import type { Entry } from "../entry.ts";

export const addressMixed = {
  severity: "info",
  allowable: true,
  method: "W19",
  message: "This speaks to those who answer as “{form}”, and other texts as “{usual}”. Use one of the two throughout.",
  title: "Two ways to speak to those who answer",
  why: `It reads as if put together from two questionnaires, and who is called "the respondent" after "you" wonders whether somebody else is meant. In
Indonesian the forms differ in respect, too: a change of tone within a page is felt.`,
  source: "Dillman, Smyth & Christian 2014",
  mistaken: `Where a text is about other people who happen to be called so. Quotations and salutations of a letter are left alone.`,
  wrong: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "How far do you agree?" scale agree5 code P
  dimension help "Help" {
    H1 "The clerks greet you."
    H2 "The clerks answer the respondent's questions."
  }
}
`,
  right: `import scales

instrument desk "The help desk" {
  languages en
  battery perception "How far do you agree?" scale agree5 code P
  dimension help "Help" {
    H1 "The clerks greet you."
    H2 "The clerks answer your questions."
  }
}
`,
} as const satisfies Entry;

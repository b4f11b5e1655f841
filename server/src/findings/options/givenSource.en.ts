import type { Entry } from "../entry.ts";

export const givenSource = {
  severity: "error",
  allowable: false,
  message:
    "Nothing says where {given} comes from. Write from link behind it where the address of the survey has it, or at random where it is drawn from its options.",
  title: "A given value without a source",
  why: `Nobody is asked a given value, so it has to come from somewhere: from the address that a respondent opens (\`from link\`), or from chance
(\`at random\`), which can only draw from options.`,
  wrong: `instrument desk "The help desk" {
  languages en
  given office "Office" one of {
    north 1 "North"
    south 2 "South"
  }
  question visits "How often have you been here this year?" number 0..100 unit "visits"
}
`,
  right: `instrument desk "The help desk" {
  languages en
  given office "Office" one of {
    north 1 "North"
    south 2 "South"
  } from link
  question visits "How often have you been here this year?" number 0..100 unit "visits"
}
`,
} as const satisfies Entry;

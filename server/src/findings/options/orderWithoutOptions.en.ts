import type { Entry } from "../entry.ts";

export const orderWithoutOptions = {
  severity: "error",
  allowable: false,
  message:
    "{question} has no list of options, so there is no order to mix. Leave order random out, or write it behind a battery on a page.",
  title: "An order of options where there are none",
  why: `\`order random\` on a question gives each respondent its options in another order. Ratings keep the order of their scale, and numbers
and texts have no options.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here this year?" number 0..100 unit "visits" order random
}
`,
  right: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here this year?" number 0..100 unit "visits"
}
`,
} as const satisfies Entry;

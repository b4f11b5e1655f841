import type { Entry } from "../entry.ts";

export const givenShown = {
  severity: "error",
  allowable: false,
  message: "{given} is given and not asked, so it can stand on no page. Take it off the page, or declare it as a question.",
  title: "A given value on a page",
  why: `A value from the address of the survey or from chance is known before the first page. Nobody answers it, and conditions and scores use it wherever
they stand.`,
  wrong: `instrument desk "The help desk" {
  languages en
  given case_id "Case" text from link
  question visits "How often have you been here this year?" number 0..100 unit "visits"
  page about "Your visits" { case_id, visits }
}
`,
  right: `instrument desk "The help desk" {
  languages en
  given case_id "Case" text from link
  question visits "How often have you been here this year?" number 0..100 unit "visits"
  page about "Your visits" { visits }
}
`,
} as const satisfies Entry;

import type { Entry } from "../entry.ts";

export const phraseParts = {
  severity: "error",
  allowable: false,
  message: "{phrase} has to say {parts}, and nothing else in braces: a form fills that in. Write each of them once.",
  title: "A phrase of forms without what is filled in",
  why: `A form puts limits, sums and questions into its phrases, where they have a word in braces. A phrase without it would tell people
“From to.”, and one with another word would show them the braces.`,
  wrong: `phrases en {
  between "Between {low} and {high}."
}

instrument desk "The help desk" {
  languages en
  question age "How old are you?" number 17..110 unit "years"
}
`,
  right: `phrases en {
  between "Between {lo} and {hi}."
}

instrument desk "The help desk" {
  languages en
  question age "How old are you?" number 17..110 unit "years"
}
`,
} as const satisfies Entry;

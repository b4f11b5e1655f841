import type { Entry } from "../entry.ts";

export const answerToldEarly = {
  severity: "error",
  allowable: false,
  message: "The text tells {written}, and {name} is not asked before it. Show {name} on an earlier page, or above the text.",
  title: "An answer that is told before it is given",
  why: `A text can tell an answer only where it is there: the question has to be asked earlier on the page, or on a page before. The title of a page tells answers of earlier pages, and among pages in an order of chance none comes before another.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question good "How good was {main|what you used}?" text
  question main "What did you use most?" one of {
    web 1 "the website"
    post 2 "the post"
  }
  page all { good, main }
}
`,
  right: `instrument desk "The help desk" {
  languages en
  question good "How good was {main|what you used}?" text
  question main "What did you use most?" one of {
    web 1 "the website"
    post 2 "the post"
  }
  page all { main, good }
}
`,
} as const satisfies Entry;

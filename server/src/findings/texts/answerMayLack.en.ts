import type { Entry } from "../entry.ts";

export const answerMayLack = {
  severity: "warning",
  allowable: true,
  message:
    "Somebody who reads this may have no answer to {written}, and then nothing stands here. Say what is read instead, as in {example}.",
  title: "A gap where an answer is not there",
  why: `Who has left a question out, or was not asked it, reads a text with a hole in it. Behind a bar stand the words that fill it: \`{main|your office}\`. Nothing is needed where the question is required and asked of everybody who reads the text, or where a condition of the text compares the answer.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question main "What did you use most?" one of {
    web 1 "the website"
    post 2 "the post"
  }
  question good "How good was {main}?" text
  page all { main, good }
}
`,
  right: `instrument desk "The help desk" {
  languages en
  question main "What did you use most?" one of {
    web 1 "the website"
    post 2 "the post"
  }
  question good "How good was {main|what you used}?" text
  page all { main, good }
}
`,
} as const satisfies Entry;

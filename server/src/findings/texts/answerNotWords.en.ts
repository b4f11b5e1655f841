import type { Entry } from "../entry.ts";

export const answerNotWords = {
  severity: "error",
  allowable: false,
  message: "No text can tell {written}: the answer to {name} is no single word or number. Write the text without it.",
  title: "An answer that no text can tell",
  why: `Texts tell the answers to questions with one option, a number, a text, a date, a time or a scale. What people tick, rank, divide or hand in is a list or a file, and platforms write it in ways that no sentence is made for.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question ways "What have you used?" any of {
    web 1 "the website"
    post 2 "the post"
    none 0 "None of these" exclusive
  }
  question good "How good was {ways|it}?" text
  page all { ways, good }
}
`,
  right: `instrument desk "The help desk" {
  languages en
  question ways "What have you used?" any of {
    web 1 "the website"
    post 2 "the post"
    none 0 "None of these" exclusive
  }
  question good "How good was what you used?" text
  page all { ways, good }
}
`,
} as const satisfies Entry;

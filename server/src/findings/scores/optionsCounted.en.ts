import type { Entry } from "../entry.ts";
import { desk } from "./examples.ts";

const channels = `  question channels "Which of these have you used?" any of {
    web 1 "The website"
    phone 2 "The telephone"
    none 0 "None of these" exclusive
  }
`;

export const optionsCounted = {
  severity: "error",
  allowable: false,
  message: "{function} says nothing of {question}, whose answers are each chosen or not. How many were chosen is {written}.",
  title: "A function of a question with several answers",
  why: `Each answer of an \`any of\` question is chosen or not, 1 or 0. Their sum is how many were chosen, which is an amount. \`count\` of it
would always be the number of answers in the list, and \`min\` is nearly always 0.`,
  wrong: desk(`${channels}  score used "Channels used" = count(channels)`),
  right: desk(`${channels}  score used "Channels used" = sum(channels)`),
} as const satisfies Entry;

import type { Entry } from "../entry.ts";

const desk = (promise: string): string => `instrument desk "The desk" {
  languages en
  intro "Your answers are ${promise}."
  question name "What is your full name?" text
}
`;

export const anonymityBroken = {
  severity: "warning",
  allowable: true,
  method: "Q13",
  message: 'This asks for "{what}", and the questionnaire promises "{promise}". Leave the question out, or promise what can be kept.',
  title: "A question that breaks a promise of anonymity",
  why: `With a name, a number or an address beside them, answers are not anonymous, even where the question may be skipped. A
promise that is broken in the same form is a fault of research ethics, and makes people who notice it answer more carefully. Confidential is
another thing: you know who answered and tell nobody. For a prize or a reply, ask for the address in a form of its own.`,
  source: "ICC/ESOMAR International Code (2016), articles 4 and 5; Dillman, Smyth & Christian 2014",
  mistaken: "Seldom. It is wrong where the answer is stored apart from all others: allow it, and say so.",
  repair: "Promises that answers are kept confidential, in the languages that are in the same file.",
  wrong: desk("anonymous"),
  right: desk("confidential"),
} as const satisfies Entry;

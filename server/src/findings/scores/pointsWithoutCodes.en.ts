import type { Entry } from "../entry.ts";
import { desk } from "./examples.ts";

export const pointsWithoutCodes = {
  severity: "error",
  allowable: false,
  message:
    "Only an answer with names or codes can be given points here: a question with named answers, a rating, a battery, or a score of named results.",
  title: "Points for what has no codes",
  why: `\`points(…)\` and \`table(…)\` look up what each answer counts. A number, a text or a calculated score has no list of answers to look up; a score has bands for that.`,
  wrong: desk('  score result "Result" = points(mean(perception)) { 1 0, 2 1 }'),
  right: desk('  score result "Result" = sum(points(perception) { 1 0, 2 0, 3 0, 4 0, 5 0, 6 1, 7 1 })'),
} as const satisfies Entry;

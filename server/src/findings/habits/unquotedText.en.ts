import type { Entry } from "../entry.ts";
import { instead } from "./examples.ts";

export const unquotedText = {
  severity: "error",
  allowable: false,
  message: "The text of {of} stands in quotes. Write {proposed}.",
  title: "A text without quotes",
  why: `What people read stands in quotes, so that it may hold any word and any sign. Without them, a word such as \`scale\` in a sentence
could not be told from the word of the language.`,
  ...instead('"answers my question"', "answers my question"),
} as const satisfies Entry;

import { entries } from "../entry.ts";

/** What people write who know other tools, and what is meant by it is plain. */
export const habits = entries({
  "unquoted-text": {
    severity: "error",
    message: "The text of {of} stands in quotes. Write {proposed}.",
    allowable: false,
  },
  "out-of-order": {
    severity: "error",
    message: "{what} stands directly after {after}. Move it there.",
    allowable: false,
  },
  "needless-word": {
    severity: "error",
    message: "{word} is not needed here: {why}. Delete it.",
    allowable: false,
  },
  "unknown-answer-kind": {
    severity: "error",
    message:
      "{word} is no kind of answer.{hint} The kinds are one of, any of, rank, number, text, text long, date, scale NAME and share 100 across dimensions.",
    allowable: false,
  },
  "option-form": {
    severity: "error",
    message: "An option has a name, a code and a label. Write {proposed}.",
    allowable: false,
  },
  "misplaced-question": {
    severity: "error",
    message: "A question stands beside the dimensions, not in one. Move {name} behind the brace of its dimension.",
    allowable: false,
  },
  "item-outside-dimension": {
    severity: "error",
    message: 'An item stands in a dimension, and {item} stands in none. Write: dimension NAME "Title" { … }',
    allowable: false,
  },
  "import-form": {
    severity: "error",
    message: "A file of the library is imported by its name alone: {name}. A file of yours is a path in quotes: {path}.",
    allowable: false,
  },
});

import { entries } from "../entry.ts";

/** Faults of the text itself, reported by the lexer and the parser. */
export const syntax = entries({
  "unexpected-text": {
    severity: "error",
    message: "{found} does not belong here. Expected {expected}.",
    allowable: false,
  },
  "missing-part": {
    severity: "error",
    message: "{place}, {expected} is missing. Write it there.",
    allowable: false,
  },
  "missing-keyword": {
    severity: "error",
    message: "Before {word}, the word {keyword} is missing. Write it there.",
    allowable: false,
  },
  "unknown-keyword": {
    severity: "error",
    message: "{word} is no keyword {place}.{hint}",
    allowable: false,
  },
  "keyword-capitals": {
    severity: "error",
    message: "Keywords are written in small letters. Write {keyword}.",
    allowable: false,
  },
  "repeated-clause": {
    severity: "error",
    message: "{clause} is said twice of the same {kind}, and only one can hold. Delete one of them.",
    allowable: false,
  },
  "unclosed-text": {
    severity: "error",
    message: "This text has no closing quote. Write {quote} where it ends; a text of several lines stands between {block}.",
    allowable: false,
  },
  "unclosed-text-block": {
    severity: "error",
    message:
      "The text that starts on line {line} has no closing {quote}, so nothing says where it ends. Write {quote} below its last line.",
    allowable: false,
  },
  "unknown-escape": {
    severity: "warning",
    message: "{escape} has no special meaning, so the backslash is part of the text. Write {backslash} to say that you mean it.",
    allowable: true,
  },
  "unclosed-block": {
    severity: "error",
    message: "The block of {what}, which starts on line {line}, is not closed. Write {brace} {place}.",
    allowable: false,
  },
  "missing-brace": {
    severity: "error",
    message: "The block of {what} on line {line} has no {brace} to open it. Write {brace} before its first line.",
    allowable: false,
  },
  "surplus-brace": {
    severity: "error",
    message: "This {brace} closes nothing. Delete it.",
    allowable: false,
  },
  "nesting-too-deep": {
    severity: "error",
    message: "This goes more than {limit} levels deep, and the rest is left out. Make it simpler.",
    allowable: false,
  },
  "stray-characters": {
    severity: "error",
    message: "{found} means nothing outside a text in quotes. Delete it, or put the text in quotes.",
    allowable: false,
  },
  "needless-punctuation": {
    severity: "error",
    message: "{found} is not needed here: {why}. Delete it.",
    allowable: false,
  },
  lookalike: {
    severity: "error",
    message: "{found} is written {meant} here.",
    allowable: false,
  },
  "bad-name": {
    severity: "error",
    message: "{name} cannot be a name. A name is one word of the letters a to z, digits and _, and starts with a letter.{hint}",
    allowable: false,
  },
  "number-too-long": {
    severity: "error",
    message: "{found} is too long: a number has at most {whole} digits before its point and {decimals} behind it. Shorten it.",
    allowable: false,
  },
  "foreign-quotes": {
    severity: "error",
    message: "A text stands in double quotes. Write {proposed}.",
    allowable: false,
  },
  "foreign-comment": {
    severity: "error",
    message: "A comment starts with //, on every line. Write // instead of {found}.",
    allowable: false,
  },
  "too-many-findings": {
    severity: "error",
    message: "There are more faults after this one; only the first {limit} are shown. Mend some and look again.",
    allowable: false,
  },
  "pasted-items": {
    severity: "error",
    message: "{lines}. {where}: {example}",
    allowable: false,
  },
  "mixed-quotes": {
    severity: "error",
    message: "This text opens with {open} and closes with {close}. Use the same kind of quotes at both ends: {proposed}",
    allowable: false,
  },
});

/** What is wrong with a configuration. */

import { or } from "../lists.ts";

export const configuration = {
  noBrace: "it begins with no brace",
  noName: "a name in quotes is missing here",
  noValue: "a value is missing here",
  noColon: "a colon is missing here",
  noComma: "a comma is missing here",
  noClosingBrace: "a closing brace is missing here",
  noClosingBracket: "a closing bracket is missing here",
  noQuote: "a text has no closing quote",
  more: "there is more behind its end",
  sign: "this is written otherwise in JSON",
  tooDeep: "its brackets lie too deep in each other",
  oneOf: ({ names }: { readonly names: readonly string[] }) => or(names),
  levels: "codes with their levels, in braces",
  texts: "a list of texts in brackets",
  text: "a text in quotes",
  isLoss: "what a platform cannot hold is allowed where it is meant, with a reason: allow {code} because …",
  nothingSensible: "with it, there is nothing sensible to compile",
} as const;

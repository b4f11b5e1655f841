/** Kinds with what they are a part of; words and numbers in a row. */

import { or } from "../lists.ts";

export const nouns = {
  textOf: "The text of {kind}",
  dimensionIn: "dimension in {of}",
  partOf: "part of {of}",
  answerTo: "answer to {of}",
  or: ({ names }: { readonly names: readonly string[] }) => or(names),
  andMore: "{names} and {count} more",
  range: "{lo} to {hi}",
  calculated: "{left} {op} {right}",
  onPage: "{name} (page {page})",
  theTitle: "the title",
  thisValue: "this value",
  nothingAtAll: "nothing at all",
  it: "it",
  moreThan: "more than {value}",
  voluntary: "that taking part is free",
  time: "how long it takes",
  confidential: "what becomes of the answers",
  contact: "whom to ask",
  source: "a source (cite, adapted from or measures)",
  licence: "a licence",
} as const;

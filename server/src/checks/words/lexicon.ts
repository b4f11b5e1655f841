/** Lists of words and phrases, by what they do in a sentence. */

import { Phrases } from "../wording/sentence.ts";

/** The lists that each language has. */
export interface WordLists {
  readonly conjunctions: readonly string[];
  /** Two words that name one thing: `terms and conditions`. */
  readonly fixedPairs: readonly string[];
  readonly negators: readonly string[];
  /** Words that deny without a negator: `lacks`. */
  readonly negativeMeanings: readonly string[];
  readonly absolutes: readonly string[];
  readonly vague: readonly string[];
  readonly loaded: readonly string[];
  readonly hypothetical: readonly string[];
  readonly jargon: readonly string[];
  /** Labels of agreement. */
  readonly agreement: readonly string[];
  /** Labels that are no answer. */
  readonly noAnswer: readonly string[];
  /** What people may not want to tell. */
  readonly sensitive: readonly string[];
  /** What ought to be: words of expectations. */
  readonly modals: readonly string[];
  /** Words with a slash between them that are one: `his/her`. */
  readonly slashPairs: readonly string[];
  /** What a service can be: adjectives and their nouns. */
  readonly qualities: readonly string[];
}

export type Lexicon = { readonly [List in keyof WordLists]: Phrases } & { readonly language: string };

export function lexicon(language: string, lists: WordLists): Lexicon {
  const phrases = Object.entries(lists).map(([name, words]) => [name, new Phrases(words)]);
  return { language, ...Object.fromEntries(phrases) } as Lexicon;
}

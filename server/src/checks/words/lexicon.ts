/** Lists of words and phrases, by what they do in a sentence. */

import { Phrases } from "../wording/sentence.ts";

/** The lists that each language has. */
export interface WordLists {
  /** Between two things of one kind. */
  readonly conjunctions: readonly string[];
  /** Words that hold sentences together, and say nothing by themselves. */
  readonly functionWords: readonly string[];
  /** What may stand before a word and makes it no other one: `very`. */
  readonly degrees: readonly string[];
  /** Words that name one thing together: `terms and conditions`. */
  readonly fixedPairs: readonly string[];
  /** Words for one thing, in groups with a blank between them. */
  readonly synonyms: readonly string[];
  /** Two words of which only one can be true, with a blank between them. */
  readonly opposites: readonly string[];
  /** After these, what `and` joins is one relation: `between`. */
  readonly relations: readonly string[];
  /** What a service can be: adjectives, and how something is done. */
  readonly qualities: readonly string[];
  /** What blames a service. */
  readonly faults: readonly string[];
  /** What is done, in its plain form. */
  readonly verbs: readonly string[];
  readonly negators: readonly string[];
  /** Words that deny without a negator: `lacks`. */
  readonly negativeMeanings: readonly string[];
  /** What says no about something bad, or nothing about what is asked: `not only`. */
  readonly harmlessNegations: readonly string[];
  readonly absolutes: readonly string[];
  /** What looks like an absolute and is none: `overall`. */
  readonly harmlessAbsolutes: readonly string[];
  /** How often or how much, without saying so. */
  readonly vague: readonly string[];
  readonly harmlessVague: readonly string[];
  /** Judgements, where a question should leave them to those who answer. */
  readonly loaded: readonly string[];
  /** Beginnings and ends that want a certain answer. */
  readonly leading: readonly string[];
  readonly hypothetical: readonly string[];
  /** Words with a slash between them that are one: `his/her`. */
  readonly slashPairs: readonly string[];
  /** What respondents cannot see: safe from attacks, according to procedure. */
  readonly unknowable: readonly string[];
  /** Labels of agreement. */
  readonly agreement: readonly string[];
  /** Labels that are no answer. */
  readonly noAnswer: readonly string[];
  /** What people may not want to tell. */
  readonly sensitive: readonly string[];
  /** What ought to be: words of expectations. */
  readonly modals: readonly string[];
  /** Asks after a number of times. */
  readonly howOften: readonly string[];
  /** Says within what time: `last week`. */
  readonly periods: readonly string[];
  /** Labels of a scale that says how often. */
  readonly frequency: readonly string[];
  /** What only some have met with: a complaint, a refund. */
  readonly exceptional: readonly string[];
  /** What is often written in two words, or in one, and is wrong: the wrong words, `→`, the right ones. */
  readonly slips: readonly string[];
}

/** The lists of a language as phrases; those that pair words as they are. */
export type Lexicon = { readonly [List in Exclude<keyof WordLists, Paired>]: Phrases } & {
  readonly language: "en" | "id";
  /** For each word, those that mean the same. */
  readonly synonyms: Together;
  readonly opposites: Together;
  /** The wrong words by their first, with what they should be. */
  readonly slips: ReadonlyMap<string, string>;
  /** What a word is that no list has, by how it looks. */
  readonly looksLike: (lower: string) => "quality" | "verb" | undefined;
};

type Paired = "synonyms" | "opposites" | "slips";

/** Which words belong together. */
export interface Together {
  has(one: string, other: string): boolean;
}

export function lexicon(language: Lexicon["language"], lists: WordLists, looksLike: Lexicon["looksLike"]): Lexicon {
  const { synonyms, opposites, slips, ...others } = lists;
  const phrases = Object.entries(others).map(([name, words]) => [name, new Phrases(words)]);
  return {
    language,
    looksLike,
    ...Object.fromEntries(phrases),
    synonyms: together(synonyms),
    opposites: together(opposites),
    slips: new Map(slips.map((slip) => slip.split(" → ") as [string, string])),
  } as Lexicon;
}

function together(groups: readonly string[]): Together {
  const pairs = new Set<string>();
  for (const words of groups.map((group) => group.split(" ")))
    for (const one of words) for (const other of words) if (one !== other) pairs.add(`${one} ${other}`);
  return { has: (one, other) => pairs.has(`${one} ${other}`) };
}

/** Lists of words and phrases, by what they do in a sentence. */

import { Phrases } from "../wording/sentence.ts";

/** The lists that each language has. */
export interface WordLists {
  /** Between two things of one kind. */
  readonly conjunctions: Iterable<string>;
  /** Words that hold sentences together, and say nothing by themselves. */
  readonly functionWords: Iterable<string>;
  /** What may stand before a word and makes it no other one: `very`. */
  readonly degrees: Iterable<string>;
  /** Words that name one thing together: `terms and conditions`. */
  readonly fixedPairs: Iterable<string>;
  /** Words for one thing, in groups with a blank between them. */
  readonly synonyms: Iterable<string>;
  /** Two words of which only one can be true, with a blank between them. */
  readonly opposites: Iterable<string>;
  /** After these, what `and` joins is one relation: `between`. */
  readonly relations: Iterable<string>;
  /** What a service can be: adjectives, and how something is done. */
  readonly qualities: Iterable<string>;
  /** What blames a service. */
  readonly faults: Iterable<string>;
  /** What is done, in its plain form. */
  readonly verbs: Iterable<string>;
  readonly negators: Iterable<string>;
  /** Words that deny without a negator: `lacks`. */
  readonly negativeMeanings: Iterable<string>;
  /** What says no about something bad, or nothing about what is asked: `not only`. */
  readonly harmlessNegations: Iterable<string>;
  readonly absolutes: Iterable<string>;
  /** What looks like an absolute and is none: `overall`. */
  readonly harmlessAbsolutes: Iterable<string>;
  /** How often or how much, without saying so. */
  readonly vague: Iterable<string>;
  readonly harmlessVague: Iterable<string>;
  /** Judgements, where a question should leave them to those who answer. */
  readonly loaded: Iterable<string>;
  /** Beginnings and ends that want a certain answer. */
  readonly leading: Iterable<string>;
  readonly hypothetical: Iterable<string>;
  /** Words with a slash between them that are one: `his/her`. */
  readonly slashPairs: Iterable<string>;
  /** What respondents cannot see: safe from attacks, according to procedure. */
  readonly unknowable: Iterable<string>;
  /** Labels of agreement. */
  readonly agreement: Iterable<string>;
  /** Labels that are no answer. */
  readonly noAnswer: Iterable<string>;
  /** What people may not want to tell. */
  readonly sensitive: Iterable<string>;
  /** What ought to be: words of expectations. */
  readonly modals: Iterable<string>;
  /** Asks after a number of times. */
  readonly howOften: Iterable<string>;
  /** Says within what time: `last week`. */
  readonly periods: Iterable<string>;
  /** Labels of a scale that says how often. */
  readonly frequency: Iterable<string>;
  /** What only some have met with: a complaint, a refund. */
  readonly exceptional: Iterable<string>;
  /** What is often written in two words, or in one, and is wrong: the wrong words, `→`, the right ones. */
  readonly slips: Iterable<string>;
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

/** A list that is made each time that somebody reads it, as most texts need few of all lists. */
export function listed(list: () => readonly string[]): Iterable<string> {
  return { [Symbol.iterator]: () => list()[Symbol.iterator]() };
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
    slips: new Map([...slips].map((slip) => slip.trim().split(" → ") as [string, string])),
  } as Lexicon;
}

function together(groups: Iterable<string>): Together {
  let pairs: ReadonlySet<string> | undefined;
  return { has: (one, other) => (pairs ??= pairsIn(groups)).has(`${one} ${other}`) };
}

function pairsIn(groups: Iterable<string>): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const words of [...groups].map((group) => group.trim().split(" ")))
    for (const one of words) for (const other of words) if (one !== other) pairs.add(`${one} ${other}`);
  return pairs;
}

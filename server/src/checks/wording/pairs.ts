/** What conjunctions join: two qualities, two things that are done, two nouns. */

import type { Lexicon } from "../words/lexicon.ts";
import type { Sentence, Word } from "./sentence.ts";

export interface Pair {
  readonly first: Word;
  readonly second: Word;
  readonly are: Part;
  /** Both are qualities, or things that are done. Nouns may be one thing. */
  readonly isSure: boolean;
}

export type Part = "quality" | "verb" | "other";

/** The pair that the conjunction joins which begins at a word; nothing where none does, or where the two are one thing. */
export function pairAt(sentence: Sentence, at: number, lexicon: Lexicon, fixedPairs: ReadonlySet<string>): Pair | undefined {
  const joint = lexicon.conjunctions.lengthAt(sentence, at);
  const pair = joint > 0 ? pairAround(sentence, at, joint, lexicon) : undefined;
  return pair === undefined || isOne(sentence, at, pair, lexicon, fixedPairs) ? undefined : pair;
}

/** The words that a conjunction of so many words joins; nothing where these are none that an item can ask for. */
function pairAround(sentence: Sentence, at: number, joint: number, lexicon: Lexicon): Pair | undefined {
  const { words } = sentence;
  let after = at + joint;
  const isPassedOver = (lower: string): boolean =>
    lexicon.degrees.has(lower) || lexicon.negators.has(lower) || lexicon.conjunctions.has(lower);
  while (words[after] && isPassedOver(words[after]!.lower) && words[after + 1] && isClose(words[after + 1]!)) after++;
  const [first, second] = [words[at - 1]!, words[after]];
  if (!second || !isClose(words[at]!) || !words.slice(at + 1, after + 1).every(isClose)) return undefined;
  const [left, right] = [partOf(first.lower, lexicon), partOf(second.lower, lexicon)];
  if (right === "verb" && left !== "verb") {
    // The verb of the first half stands before its object: "answers my question and solves my problem".
    const earlier = words.slice(0, at - 1).find(({ lower }) => partOf(lower, lexicon) === "verb");
    return earlier && { first: earlier, second, are: "verb", isSure: true };
  }
  if (left !== "other" && right !== "other") return { first, second, are: left, isSure: true };
  return isNounLike(first, lexicon) && isNounLike(second, lexicon) ? { first, second, are: "other", isSure: false } : undefined;
}

/** Only blanks before it, or a comma. */
function isClose({ before }: Word): boolean {
  return /^,?\s+$/.test(before);
}

export function partOf(lower: string, lexicon: Lexicon): Part {
  if (lexicon.functionWords.has(lower)) return "other";
  if (lexicon.qualities.has(lower) || lexicon.faults.has(lower)) return "quality";
  const plain =
    lexicon.language === "en"
      ? [lower, lower.replace(/(?:s|es|d|ed)$/, ""), lower.replace(/(?:s|ed)$/, ""), lower.replace(/i(?:es|ed)$/, "y")]
      : [lower];
  if (plain.some((each) => lexicon.verbs.has(each))) return "verb";
  return lexicon.looksLike(lower) ?? "other";
}

function isNounLike({ lower }: Word, lexicon: Lexicon): boolean {
  return /^\p{L}{3,}/u.test(lower) && !lexicon.functionWords.has(lower) && !lexicon.negators.has(lower);
}

/** Whether the two are one thing to a respondent: words for the same, opposites to choose from, a relation, an example in brackets. */
function isOne(sentence: Sentence, at: number, { first, second }: Pair, lexicon: Lexicon, pairs: ReadonlySet<string>): boolean {
  const { words, text } = sentence;
  const beside = words[at - 1]!;
  if ([first, beside].some(({ lower }) => lower === second.lower || lexicon.synonyms.has(lower, second.lower))) return true;
  if (lexicon.opposites.has(beside.lower, second.lower)) return true;
  if (
    lexicon.fixedPairs.lengthAt(sentence, at) > 1 ||
    lexicon.fixedPairs.lengthAt(sentence, at - 1) > 2 ||
    pairs.has(text.slice(beside.start, second.end).toLowerCase())
  )
    return true;
  const before = text.slice(0, words[at]!.start);
  if (before.lastIndexOf("(") > before.lastIndexOf(")")) return true;
  return words.slice(Math.max(0, at - 5), at).some(({ lower }) => lexicon.relations.has(lower));
}

/** How an item that asks several things becomes several items. */

import type { Lexicon } from "../words/lexicon.ts";
import { pairAt, partOf, type Pair } from "./pairs.ts";
import { sentenceOf, type Sentence } from "./sentence.ts";

/**
 * A text for each thing that an item asks: "is fast, correct and polite" becomes "is fast", "is correct" and "is polite", "the desk answers my question
 * and solves my problem" its two halves, with what stands before both. Nothing where it asks one.
 */
export function splitOf(text: string, lexicon: Lexicon, fixedPairs: ReadonlySet<string>): readonly string[] | undefined {
  const sentence = sentenceOf(text);
  for (let at = 1; at < sentence.words.length - 1; at++) {
    const pair = pairAt(sentence, at, lexicon, fixedPairs);
    if (pair) return halves(sentence, at, pair, lexicon) ?? listed(sentence, at, pair, lexicon);
  }
  return undefined;
}

/** Two halves of which each has more than a word: its verb, or what belongs to its verb. */
function halves(sentence: Sentence, at: number, { first }: Pair, lexicon: Lexicon): readonly string[] | undefined {
  const { text, words, after } = sentence;
  const left = words[at - 1]!;
  const right = words[at + lexicon.conjunctions.lengthAt(sentence, at)]!;
  // "is fast and is safe" says the verb again.
  const verb = words[at - 2]?.lower === right.lower ? words[at - 2]! : first;
  if (verb === left) return undefined;
  const before = text.slice(0, verb.start);
  const second = before === "" && /^\p{Lu}/u.test(text) ? capital(text.slice(right.start)) : before + text.slice(right.start);
  return [text.slice(0, left.end) + (/^[.!?]$/.test(after) ? after : ""), second];
}

/** What stands in a list, each with what stands around the list. */
function listed(sentence: Sentence, at: number, { second }: Pair, lexicon: Lexicon): readonly string[] {
  const { text, words } = sentence;
  let first = at - 1;
  const members = [text.slice(words[at + lexicon.conjunctions.lengthAt(sentence, at)]!.start, second.end)];
  for (let last = at - 1; ; last = first - 1) {
    first = memberFrom(sentence, last, lexicon) ?? last;
    members.unshift(text.slice(words[first]!.start, words[last]!.end));
    if (first === last && !isListed(sentence, last, lexicon)) break;
  }
  return members.map((member) => text.slice(0, words[first]!.start) + member + text.slice(second.end));
}

/** The first word of a member that ends with a word and begins behind a comma: three words at most. Nothing where it is the first of its list. */
function memberFrom(sentence: Sentence, last: number, lexicon: Lexicon): number | undefined {
  for (let first = last; first > Math.max(0, last - 3); first--) if (isListed(sentence, first, lexicon)) return first;
  return undefined;
}

/** Whether another member of a list stands before a word. */
function isListed({ words }: Sentence, at: number, lexicon: Lexicon): boolean {
  return at > 0 && words[at]!.before.trim() === "," && partOf(words[at - 1]!.lower, lexicon) === "quality";
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

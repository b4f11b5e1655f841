/** How an item that asks several things becomes several items. */

import type { Lexicon } from "../words/lexicon.ts";
import { pairAt, partOf } from "./pairs.ts";
import { sentenceOf } from "./sentence.ts";

/**
 * A text for each thing that an item asks: "is fast, correct and polite" becomes "is fast", "is correct" and "is polite", and "answers my question and
 * solves my problem" its two halves. Nothing where it asks one.
 */
export function splitOf(text: string, lexicon: Lexicon, fixedPairs: ReadonlySet<string>): readonly string[] | undefined {
  const sentence = sentenceOf(text);
  const { words } = sentence;
  for (let at = 1; at < words.length - 1; at++) {
    const pair = pairAt(sentence, at, lexicon, fixedPairs);
    if (!pair) continue;
    const left = words[at - 1]!;
    const second = text.slice(words[at + lexicon.conjunctions.lengthAt(sentence, at)]!.start, pair.second.end);
    // "is fast and is safe" says the verb again.
    const isClause = words[at - 2]?.lower === words[at + lexicon.conjunctions.lengthAt(sentence, at)]!.lower;
    if (isClause || pair.are !== "quality" || pair.first !== left) return [text.slice(0, left.end), text.slice(words[at + 1]!.start)];
    let first = at - 1;
    while (first > 0 && words[first]!.before.trim() === "," && partOf(words[first - 1]!.lower, lexicon) === "quality") first--;
    const listed = [...words.slice(first, at).map((word) => word.text), second];
    return listed.map((each) => text.slice(0, words[first]!.start) + each + text.slice(pair.second.end));
  }
  return undefined;
}

import type { Lexicon } from "../../words/lexicon.ts";
import { negationsIn } from "../negation.ts";
import { hit, type WordingRule } from "../rule.ts";
import type { Sentence, Word } from "../sentence.ts";

/** Words that deny what an item says: one makes it hard to disagree, two make it hard to understand. */
export const negations: WordingRule = {
  reads: ["item", "reversed", "question"],
  find(sentence, lexicon, _, kind) {
    const [first, second] = negationsIn(sentence, lexicon, true);
    if (!first) return [];
    const deniesMore = second ?? meaningNo(sentence, lexicon, first);
    if (!deniesMore) {
      // Of a question the answer is chosen, and not agreed to.
      const [own] = kind === "question" ? [] : negationsIn(sentence, lexicon);
      return own ? [hit("negated-item", own, { word: own.text })] : [];
    }
    const [from, to] = first.start < deniesMore.start ? [first, deniesMore] : [deniesMore, first];
    return [hit("double-negative", { start: from.start, end: to.end }, { first: from.text, second: to.text })];
  },
};

function meaningNo({ words }: Sentence, { negativeMeanings }: Lexicon, beside: Word): Word | undefined {
  const at = words.indexOf(beside);
  return words.slice(Math.max(0, at - 4), at + 5).find((word) => word !== beside && negativeMeanings.has(word.lower));
}

import type { Lexicon } from "../../words/lexicon.ts";
import { hit, type WordingRule } from "../rule.ts";
import type { Sentence, Word } from "../sentence.ts";

/** Words that deny what an item says: one makes it hard to disagree, two make it hard to understand. */
export const negations: WordingRule = {
  reads: ["item"],
  find(sentence, lexicon) {
    const found = negationsIn(sentence, lexicon);
    const [first, second] = found;
    if (!first) return [];
    const deniesMore = second ?? meaningNo(sentence, lexicon, first);
    if (!deniesMore) return [hit("negated-item", first, { word: first.text })];
    const [from, to] = first.start < deniesMore.start ? [first, deniesMore] : [deniesMore, first];
    return [hit("double-negative", { start: from.start, end: to.end }, { first: from.text, second: to.text })];
  },
};

const clauses = new Set(
  "that which who whom whose where when if because although yang jika bila kalau karena meskipun walaupun ketika".split(" "),
);

/** The negators, but for those in phrases that deny something bad or nothing at all. */
function negationsIn(sentence: Sentence, { negators, harmlessNegations }: Lexicon): readonly Word[] {
  const found: Word[] = [];
  // What is said of something else, in a clause of its own, denies nothing that is asked: "places that have no office".
  const end = sentence.words.findIndex(({ lower }, index) => index > 0 && clauses.has(lower));
  for (let index = 0; index < sentence.words.length; index++) {
    const harmless = harmlessNegations.lengthAt(sentence, index);
    if (harmless > 0) index += harmless - 1;
    else if ((end < 0 || index < end) && negators.has(sentence.words[index]!.lower)) found.push(sentence.words[index]!);
  }
  return found;
}

function meaningNo({ words }: Sentence, { negativeMeanings }: Lexicon, beside: Word): Word | undefined {
  const at = words.indexOf(beside);
  return words.slice(Math.max(0, at - 4), at + 5).find((word) => word !== beside && negativeMeanings.has(word.lower));
}

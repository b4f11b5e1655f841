/** The words that deny what a text says. */

import type { Lexicon } from "../words/lexicon.ts";
import type { Sentence, Word } from "./sentence.ts";

const clauses = new Set(
  "that which who whom whose where when if because although yang jika bila kalau karena meskipun walaupun ketika".split(" "),
);

/**
 * The negators of a text, but for those in phrases that deny something bad or nothing at all.
 *
 * @param inClauses also those of what is said of something else, which deny nothing that is asked: "places that have no office"
 */
export function negationsIn(sentence: Sentence, { negators, harmlessNegations }: Lexicon, inClauses = false): readonly Word[] {
  const found: Word[] = [];
  const end = inClauses ? -1 : sentence.words.findIndex(({ lower }, index) => index > 0 && clauses.has(lower));
  for (let index = 0; index < sentence.words.length; index++) {
    const harmless = harmlessNegations.lengthAt(sentence, index);
    if (harmless > 0) index += harmless - 1;
    else if ((end < 0 || index < end) && negators.has(sentence.words[index]!.lower)) found.push(sentence.words[index]!);
  }
  return found;
}

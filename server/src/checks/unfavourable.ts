/** In which direction an item is worded: whether who agrees thinks well of the service. */

import { negationsIn } from "./wording/negation.ts";
import { remembered } from "./remembered.ts";
import { sentenceOf } from "./wording/sentence.ts";

/**
 * `well` where the text praises, `badly` where it blames, nothing where it does neither or both. A negation turns over what it stands before: who
 * agrees to "is not slow" thinks well.
 */
export const saidOf = remembered((text, lexicon): "well" | "badly" | undefined => {
  const sentence = sentenceOf(text);
  const negations = negationsIn(sentence, lexicon);
  if (negations.length > 1) return undefined;
  const [negation] = negations;
  // What comes later is what the service does something about: "works on it when something goes wrong".
  const [first] = sentence.words.flatMap((word, index) => {
    const isFault = lexicon.faults.lengthAt(sentence, index) > 0;
    return isFault || lexicon.qualities.has(word.lower) ? [{ word, index, isFault }] : [];
  });
  const before = first && sentence.words.slice(0, first.index).filter(({ lower }) => !lexicon.degrees.has(lower));
  if (!first || !before || before.length > (negation ? 3 : 1)) {
    return negation && sentence.words.indexOf(negation) < 2 ? "badly" : undefined;
  }
  const isTurned = negation !== undefined && negation.start < first.word.start;
  return first.isFault === isTurned ? "well" : "badly";
});

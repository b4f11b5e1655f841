/** What a text says, without the words that hold it together: for telling whether two texts say the same. */

import type { Lexicon } from "../words/lexicon.ts";
import { remembered } from "../remembered.ts";
import { sentenceOf } from "./sentence.ts";

/** The content words of a text, each without its endings. */
export const contentOf = remembered((text, lexicon): ReadonlySet<string> => {
  const words = sentenceOf(text).words.filter(({ lower }) => !lexicon.functionWords.has(lower) && !lexicon.modals.has(lower));
  return new Set(words.map(({ lower }) => stemOf(lower, lexicon)));
});

/** A word without what makes another form of it. It need not be a word: it is only compared. */
function stemOf(lower: string, { language }: Lexicon): string {
  if (language === "en") return lower.replace(/(?:ing|ed|es|s|ly|e)$/, "");
  return lower.replace(/^(?:di|me[mn]?|ber|ter|pe[mn]?|ke|se)(?=\p{L}{4})/u, "").replace(/(?:kan|nya|an|i)$/, "");
}

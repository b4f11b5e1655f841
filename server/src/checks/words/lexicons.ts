/** The languages that rules about wording know. */

import { english } from "./english.ts";
import { indonesian } from "./indonesian.ts";
import type { Lexicon } from "./lexicon.ts";

const byLanguage: Readonly<Record<string, Lexicon>> = { en: english, id: indonesian };

/** The words of each language: where it is not known which one a text is in. */
export const lexicons: readonly Lexicon[] = Object.values(byLanguage);

/** Their tags. */
export const lexiconLanguages: readonly string[] = Object.keys(byLanguage);

/** The words of a language, by its tag; nothing where no rule speaks it. */
export function lexiconFor(language: string): Lexicon | undefined {
  // Asked for each text, and nearly always by one of the tags themselves.
  if (Object.hasOwn(byLanguage, language)) return byLanguage[language];
  const [base] = language.toLowerCase().split("-");
  return Object.hasOwn(byLanguage, base!) ? byLanguage[base!] : undefined;
}

/** The languages that rules about wording know. */

import { english } from "./english.ts";
import { indonesian } from "./indonesian.ts";
import type { Lexicon } from "./lexicon.ts";

const lexicons: Readonly<Record<string, Lexicon>> = { en: english, id: indonesian };

/** Their tags. */
export const lexiconLanguages: readonly string[] = Object.keys(lexicons);

/** The words of a language, by its tag; nothing where no rule speaks it. */
export function lexiconFor(language: string): Lexicon | undefined {
  const [base] = language.toLowerCase().split("-");
  return Object.hasOwn(lexicons, base!) ? lexicons[base!] : undefined;
}

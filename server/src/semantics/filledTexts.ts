/** How long texts are with their terms filled in, worked out without filling them in: a term that is used twice by the next doubles with each line. */

import type * as ast from "../language/ast.ts";
import { fillPlaceholders, placeholdersOf } from "./placeholders.ts";
import type { InstrumentSymbol, TopSymbol } from "./symbols.ts";
import type { TextsIn, Translations } from "./translations.ts";

/** The letters of a text, with its terms filled in. No respondent reads more: they are some forty pages. */
export const longestText = 100_000;

/** The letters of all terms together that are filled in to be read at once. */
const mostToRead = 1_000_000;

/** The text of a declaration in a language, or the original where that language has none. */
export function translated(translations: Translations, symbol: TopSymbol, source: ast.Str, language: string): string {
  return (translations.of(symbol).get(language)?.get(source)?.text ?? source).value;
}

/** The length of a text, with terms of these lengths. */
export function filledLength(value: string, lengthOf: (term: string) => number | undefined): number {
  if (!value.includes("{")) return value.length;
  let length = value.length;
  for (const { name, start, end } of placeholdersOf(value).used) {
    const term = lengthOf(name);
    if (term !== undefined) length += term - (end - start);
  }
  return length;
}

/**
 * The length of a text, with terms of these lengths. Of a short one in which no term can be it is that of the text as it is written, quotes and
 * all: to look at tens of thousands of texts again at each keystroke takes longer than to bind them.
 */
export function roughLength(text: ast.Str, lengthOf: (term: string) => number | undefined): number {
  const written = text.end - text.start;
  return text.plain && written <= longestText ? written : filledLength(text.value, lengthOf);
}

/**
 * The lengths of an instrument's terms in a language. One that is too long counts as empty for those that use it: it is said once.
 *
 * @param tooLong is told of each text that is
 */
export function termLengths(
  instrument: InstrumentSymbol,
  translations: Translations,
  language: string,
  tooLong: (text: ast.Str) => void = () => {},
): ReadonlyMap<string, number> {
  // More minutes than this no instrument takes.
  const lengths = new Map<string, number>([["minutes", 6]]);
  for (const { name, decl } of instrument.terms) {
    if (!decl.text) continue;
    const length = filledLength(translated(translations, instrument, decl.text, language), (term) => lengths.get(term));
    if (length > longestText) tooLong(decl.text);
    lengths.set(name, length > longestText ? 0 : length);
  }
  return lengths;
}

const readable = new WeakMap<InstrumentSymbol, WeakMap<TextsIn | InstrumentSymbol, ReadonlyMap<string, string>>>();

/**
 * The terms of an instrument in a language, filled in themselves, for whoever reads its texts in an editor. There are none where they are too
 * long, which the instrument may be while it is being written: then texts are read as they are written.
 */
export function termsToRead(instrument: InstrumentSymbol, translations: Translations, language: string): ReadonlyMap<string, string> {
  // In a language without translations they are those of the instrument itself.
  const texts = translations.of(instrument).get(language) ?? instrument;
  let ofTexts = readable.get(instrument);
  if (!ofTexts) readable.set(instrument, (ofTexts = new WeakMap()));
  let terms = ofTexts.get(texts);
  if (!terms) ofTexts.set(texts, (terms = filledTerms(instrument, translations, language)));
  return terms;
}

function filledTerms(instrument: InstrumentSymbol, translations: Translations, language: string): ReadonlyMap<string, string> {
  const terms = new Map<string, string>();
  let isTooLong = false;
  const lengths = termLengths(instrument, translations, language, () => (isTooLong = true));
  let all = 0;
  for (const length of lengths.values()) all += length;
  if (isTooLong || all > mostToRead) return terms;
  // A term may use those above it, which are filled in by then.
  for (const { name, decl } of instrument.terms)
    if (decl.text) terms.set(name, fillPlaceholders(translated(translations, instrument, decl.text, language), terms));
  return terms;
}

/** A text as it is read, its terms filled in; as it is written, where that would be too long. */
export function textToRead(value: string, terms: ReadonlyMap<string, string>): string {
  return filledLength(value, (term) => terms.get(term)?.length) > longestText ? value : fillPlaceholders(value, terms);
}

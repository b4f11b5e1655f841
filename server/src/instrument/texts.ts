/** Texts in every language of an instrument, with its terms filled in. */

import type * as ast from "../language/ast.ts";
import { translated } from "../semantics/filledTexts.ts";
import { fillPlaceholders } from "../semantics/placeholders.ts";
import type { InstrumentSymbol, TopSymbol } from "../semantics/symbols.ts";
import type { Translations } from "../semantics/translations.ts";
import type { Text } from "./schema.ts";

export class Texts {
  readonly #instrument: InstrumentSymbol;
  readonly #translations: Translations;
  /** The terms by language: name → phrase. */
  readonly #terms = new Map<string, Map<string, string>>();

  /** @param minutes what `{minutes}` stands for */
  constructor(instrument: InstrumentSymbol, translations: Translations, minutes: number) {
    this.#instrument = instrument;
    this.#translations = translations;
    for (const language of instrument.languages) {
      const terms = new Map([["minutes", String(minutes)]]);
      this.#terms.set(language, terms);
      // A term may use the terms above it, which are filled in by now.
      for (const term of instrument.terms) {
        terms.set(term.name, fillPlaceholders(translated(translations, instrument, term.decl.text!, language), terms));
      }
    }
  }

  /** A text of a declaration that the instrument uses. Nothing where there is no text. */
  of(symbol: TopSymbol, source: ast.Str): Text;
  of(symbol: TopSymbol, source: ast.Str | undefined): Text | undefined;
  of(symbol: TopSymbol, source: ast.Str | undefined): Text | undefined {
    return (
      source &&
      this.each((language) => fillPlaceholders(translated(this.#translations, symbol, source, language), this.#terms.get(language)!))
    );
  }

  /** A text of the instrument itself. */
  own(source: ast.Str): Text;
  own(source: ast.Str | undefined): Text | undefined;
  own(source: ast.Str | undefined): Text | undefined {
    return this.of(this.#instrument, source);
  }

  /** A text made in every language by a function of the language. */
  each(make: (language: string) => string): Text {
    return Object.fromEntries(this.#instrument.languages.map((language) => [language, make(language)]));
  }
}

/** A battery's stem and an item as one sentence: "The counter…" and "is clean" give "The counter is clean". */
export function joinStem(stem: string, item: string): string {
  const open = stem.replace(/(?<!\s)\s*(?:\u2026|\.\.\.)$/, "");
  return `${open} ${item.replace(/^(\u2026|\.\.\.)\s*/, "")}`.trim();
}

/** Texts in every language of an instrument, with its terms filled in. */

import type * as ast from "../language/ast.ts";
import { fillPlaceholders } from "../semantics/placeholders.ts";
import type { InstrumentSymbol, TopSymbol } from "../semantics/symbols.ts";
import type { Text } from "./schema.ts";

export class Texts {
  readonly #instrument: InstrumentSymbol;
  /** The terms by language: name → phrase. */
  readonly #terms = new Map<string, Map<string, string>>();

  /** @param minutes what `{minutes}` stands for */
  constructor(instrument: InstrumentSymbol, minutes: number) {
    this.#instrument = instrument;
    for (const language of instrument.languages) {
      const terms = new Map([["minutes", String(minutes)]]);
      this.#terms.set(language, terms);
      // A term may use the terms above it, which are filled in by now.
      for (const term of instrument.terms) {
        const text = translated(instrument, term.decl.text, language);
        terms.set(term.name, fillPlaceholders(text, terms));
      }
    }
  }

  /** A text of a declaration that the instrument uses. Nothing where there is no text. */
  of(symbol: TopSymbol, source: ast.Str): Text;
  of(symbol: TopSymbol, source: ast.Str | undefined): Text | undefined;
  of(symbol: TopSymbol, source: ast.Str | undefined): Text | undefined {
    return source && this.each((language) => fillPlaceholders(translated(symbol, source, language), this.#terms.get(language)!));
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

function translated(symbol: TopSymbol, source: ast.Str | undefined, language: string): string {
  return source ? (symbol.translations.get(language)?.get(source)?.text ?? source).value : "";
}

/** A battery's stem and an item as one sentence: "The counter…" and "is clean" give "The counter is clean". */
export function joinStem(stem: string, item: string): string {
  const open = stem.replace(/(?<!\s)\s*(?:\u2026|\.\.\.)$/, "");
  return `${open} ${item.replace(/^(\u2026|\.\.\.)\s*/, "")}`.trim();
}

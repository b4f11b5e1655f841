/** Texts in every language of an instrument, with its terms filled in, and answers by the names of their questions. */

import type * as ast from "../language/ast.ts";
import { translated } from "../semantics/filledTexts.ts";
import { fillPlaceholders, lowerPlaceholders } from "../semantics/placeholders.ts";
import type { InstrumentSymbol, Round, TopSymbol } from "../semantics/symbols.ts";
import type { Translations } from "../semantics/translations.ts";
import type { Text } from "./schema.ts";

export class Texts {
  readonly #instrument: InstrumentSymbol;
  readonly #translations: Translations;
  /** The terms by language: name → phrase. */
  readonly #terms: Map<string, Map<string, string>>;
  /** Within which names of questions are those of the round. */
  readonly #round: Round | undefined;
  readonly #ofRounds = new Map<Round, Texts>();

  /** @param minutes what `{minutes}` stands for */
  constructor(
    instrument: InstrumentSymbol,
    translations: Translations,
    minutes: number,
    known?: Map<string, Map<string, string>>,
    round?: Round,
  ) {
    this.#instrument = instrument;
    this.#round = round;
    this.#translations = translations;
    this.#terms = known ?? new Map();
    if (known) return;
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
      this.each((language) =>
        lowerPlaceholders(translated(this.#translations, symbol, source, language), this.#terms.get(language)!, this.#questionOf),
      )
    );
  }

  readonly #questionOf = (name: string): string | undefined => {
    const member = this.#round?.own.get(name) ?? this.#instrument.members.get(name);
    return member?.kind === "question" ? member.name : undefined;
  };

  /** A text of the instrument itself. */
  own(source: ast.Str): Text;
  own(source: ast.Str | undefined): Text | undefined;
  own(source: ast.Str | undefined): Text | undefined {
    return this.of(this.#instrument, source);
  }

  /** The texts of what a round asks: in them the name of its repeat stands for what the round is about. */
  within(round: Round | undefined): Texts {
    if (!round) return this;
    let texts = this.#ofRounds.get(round);
    if (!texts) {
      const label = this.label(round);
      const terms = new Map(
        [...this.#terms].map(([language, own]) => [language, new Map([...own, [round.repeat.name, label[language]!]])]),
      );
      this.#ofRounds.set(round, (texts = new Texts(this.#instrument, this.#translations, 0, terms, round)));
    }
    return texts;
  }

  /** What a round is about: the label of its option, or its number. */
  label({ label }: Round): Text {
    if (label.kind === "number") return this.each(() => String(label.value));
    return this.of(label.list ?? this.#instrument, label.option.label) ?? this.each(() => label.option.name);
  }

  /** A text made in every language by a function of the language. */
  each(make: (language: string) => string): Text {
    return Object.fromEntries(this.#instrument.languages.map((language) => [language, make(language)]));
  }
}

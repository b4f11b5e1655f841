/** Phrases of our own as texts of an instrument, and in which languages they are English. */

import type { Instrument, Text } from "../instrument/schema.ts";
import type { Message } from "../messages/message.ts";
import type { Loss } from "./loss.ts";
import { phraseIn, speaks, type Phrase, type SayPhrase } from "./phrases.ts";

export class OwnTexts {
  readonly #instrument: Pick<Instrument, "id" | "languages" | "phrases">;
  readonly #told: (language: string) => Message;
  readonly #foreign = new Set<string>();

  /** @param told what is said of a language that we do not have them in */
  constructor(instrument: Pick<Instrument, "id" | "languages" | "phrases">, told: (language: string) => Message) {
    this.#instrument = instrument;
    this.#told = told;
  }

  get languages(): readonly string[] {
    return this.#instrument.languages;
  }

  phrase(name: Phrase, values?: Readonly<Record<string, number | string>>): Text {
    return this.said((say) => say(name, values));
  }

  /** What is said in several phrases, or with one inside another. */
  said(write: (say: SayPhrase) => string): Text {
    const { languages, phrases } = this.#instrument;
    for (const language of languages) if (!speaks(language, phrases)) this.#foreign.add(language);
    return Object.fromEntries(languages.map((language) => [language, write(phraseIn(language, phrases))]));
  }

  /** What respondents read in English, as far as it was asked for. */
  get losses(): Loss[] {
    const { id: on } = this.#instrument;
    return [...this.#foreign].map((language) => ({ on, code: "words-in-english", message: this.#told(language) }));
  }
}

/** Phrases of our own as texts of an instrument, and in which languages they are English. */

import type { Instrument, Text } from "../instrument/schema.ts";
import type { Message } from "../messages/message.ts";
import type { Loss } from "./loss.ts";
import { phraseIn, speaks, type Phrase } from "./phrases.ts";

export class OwnTexts {
  readonly #instrument: Pick<Instrument, "id" | "languages">;
  readonly #told: (language: string) => Message;
  readonly #foreign = new Set<string>();

  /** @param told what is said of a language that we do not have them in */
  constructor(instrument: Pick<Instrument, "id" | "languages">, told: (language: string) => Message) {
    this.#instrument = instrument;
    this.#told = told;
  }

  phrase(name: Phrase, values?: Readonly<Record<string, number | string>>): Text {
    const { languages } = this.#instrument;
    for (const language of languages) if (!speaks(language)) this.#foreign.add(language);
    return Object.fromEntries(languages.map((language) => [language, phraseIn(language)(name, values)]));
  }

  /** What respondents read in English, as far as it was asked for. */
  get losses(): Loss[] {
    const { id: on } = this.#instrument;
    return [...this.#foreign].map((language) => ({ on, code: "words-in-english", message: this.#told(language) }));
  }
}

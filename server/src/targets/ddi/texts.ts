/** Texts as elements, one for each language. */

import type { OwnPhrases } from "../../form/phrases.ts";
import type { Text } from "../../instrument/schema.ts";
import { xml, type Xml } from "../xml.ts";

export class Texts {
  readonly languages: readonly string[];
  /** What the author gives in place of our words. */
  readonly phrases: OwnPhrases;

  constructor(languages: readonly string[], phrases?: OwnPhrases) {
    this.languages = languages;
    this.phrases = phrases;
  }

  /** A text in each language, as elements of one name. The first language is that of the document. */
  elements(name: string, text: Text | undefined, attributes: Xml["attributes"] = {}): Xml[] {
    if (!text) return [];
    const own = this.languages.filter((language) => Object.hasOwn(text, language));
    return (own.length > 0 ? own : Object.keys(text)).map((language) =>
      xml(name, { ...attributes, "xml:lang": language }, text[language]!),
    );
  }

  /** Words of our own in the languages of the instrument that we speak; in English where we speak none of them. */
  each(write: (language: string) => string | undefined): Text {
    const written = this.languages.flatMap((language) => {
      const text = write(language);
      return text === undefined ? [] : [[language, text] as const];
    });
    return written.length > 0 ? Object.fromEntries(written) : { en: write("en")! };
  }
}

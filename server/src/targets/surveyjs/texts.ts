/** Texts of an instrument as SurveyJS wants them. They are data: nothing in them may act on the page. */

import type { Instrument, Text } from "../../instrument/schema.ts";
import type { Loss } from "../../form/loss.ts";
import { OwnTexts } from "../../form/ownTexts.ts";
import type { Phrase } from "../../form/phrases.ts";
import { message } from "../../messages/message.ts";
import { defaultLanguage, surveyLocale } from "./locales.ts";

/** One string, or one for each language with the key `default` for the others. */
export type LocalisedString = string | Record<string, string>;

/** A calculated value that holds an opening brace. Its name cannot be that of a variable. */
export const braceValue = "~brace";

export class TextWriter {
  readonly #instrument: Instrument;
  readonly #words: OwnTexts;
  #braces = false;

  constructor(instrument: Instrument) {
    this.#instrument = instrument;
    this.#words = new OwnTexts(instrument, (language) => message("losses.surveyMessages", { language }));
  }

  /** Whether a text needs the calculated value of a brace. */
  get usesBraces(): boolean {
    return this.#braces;
  }

  /**
   * A text for a property that SurveyJS shows as plain text, behind some signs that are the same in every language.
   *
   * There it replaces `{name}` with an answer, and knows no way to write a brace. So the brace itself becomes such a name, whose value is a brace.
   */
  plain(text: Text, before = ""): LocalisedString {
    return this.#localised((language) =>
      `${before}${text[language] ?? ""}`.replace(/\{(?=[^{}]+\})/g, () => {
        this.#braces = true;
        return `{${braceValue}}`;
      }),
    );
  }

  /** Texts for a property that SurveyJS takes for HTML: their paragraphs, and everything in them escaped. */
  html(...texts: readonly Text[]): LocalisedString {
    return this.#localised((language) => {
      const paragraphs = texts.flatMap((text) => (text[language] ?? "").split(/\n\s*\n/));
      return paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph.trim()).replaceAll("\n", "<br>")}</p>`).join("");
    });
  }

  /** Words of our own, and a text of the instrument behind them where one is given. */
  phrase(name: Phrase, values: Readonly<Record<string, number>> = {}, behind?: Text): LocalisedString {
    const words = this.#words.phrase(name, values);
    if (behind === undefined) return this.plain(words);
    return this.plain(Object.fromEntries(Object.entries(words).map(([language, text]) => [language, `${text} ${behind[language] ?? ""}`])));
  }

  /** What respondents of some languages read in English. */
  losses(): Loss[] {
    return this.#words.losses;
  }

  #localised(write: (language: string) => string): LocalisedString {
    const { languages } = this.#instrument;
    const first = defaultLanguage(languages);
    const fallback = write(first);
    const others = languages
      .filter((language) => language !== first)
      .map((language) => [surveyLocale(language, languages), write(language)] as const);
    if (others.every(([, text]) => text === fallback)) return fallback;
    return { default: fallback, ...Object.fromEntries(others) };
  }
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"'{}]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Texts of an instrument as SurveyJS wants them. They are data: nothing in them may act on the page. */

import type { Instrument, Text } from "../../instrument/schema.ts";
import type { Loss } from "../../form/loss.ts";
import type { Asks } from "../../form/form.ts";
import { besideNumber, requirementsSaid } from "../../form/requirements.ts";
import type { Answer } from "../../marks/parse.ts";
import { inHtml, inWords, namedAnswer } from "../../marks/write.ts";
import { OwnTexts } from "../../form/ownTexts.ts";
import type { Phrase } from "../../form/phrases.ts";
import { message } from "../../messages/message.ts";
import { AnswersTold } from "./answersTold.ts";
import { defaultLanguage, surveyLocale } from "./locales.ts";

/** One string, or one for each language with the key `default` for the others. */
export type LocalisedString = string | Record<string, string>;

/** A calculated value that holds an opening brace. Its name cannot be that of a variable. */
export const braceValue = "~brace";

export class TextWriter {
  readonly #instrument: Instrument;
  readonly #words: OwnTexts;
  readonly #told: AnswersTold;
  readonly #keepsMarks: boolean;
  #braces = false;

  /** @param keepsMarks whether the page that shows the survey knows marks */
  constructor(instrument: Instrument, keepsMarks = false) {
    this.#instrument = instrument;
    this.#told = new AnswersTold(instrument);
    this.#keepsMarks = keepsMarks;
    this.#words = new OwnTexts(instrument, (language) => message("losses.surveyMessages", { language }));
  }

  /** The calculated values that texts refer to. */
  get values(): readonly { readonly name: string; readonly expression: string }[] {
    return [...(this.#braces ? [{ name: braceValue, expression: "'{'" }] : []), ...this.#told.values];
  }

  /**
   * A text for a property that SurveyJS shows as plain text, behind some signs that are the same in every language.
   *
   * There it replaces `{name}` with an answer, and knows no way to write a brace. So the brace itself becomes such a name, whose value is a brace.
   */
  plain(text: Text, before = ""): LocalisedString {
    return this.#localised((language) => this.#plainIn(`${before}${text[language] ?? ""}`, language));
  }

  /** Two texts, of which the second is the help beside the first. */
  withHint(text: Text, hint: Text | undefined): LocalisedString {
    if (hint === undefined) return this.plain(text);
    return this.#localised((language) => this.#plainIn(`${text[language] ?? ""} (${hint[language] ?? ""})`, language));
  }

  /** Texts below each other. */
  lines(...texts: readonly (Text | undefined)[]): LocalisedString | undefined {
    const given = texts.filter((text) => text !== undefined);
    if (given.length === 0) return undefined;
    return this.#localised((language) => given.map((text) => this.#plainIn(text[language] ?? "", language)).join("\n"));
  }

  #plainIn(text: string, language: string): string {
    const brace = (): string => {
      this.#braces = true;
      return `{${braceValue}}`;
    };
    if (!text.includes("{{")) return (this.#keepsMarks ? text : inWords(text)).replace(/\{(?=[^{}]+\})/g, brace);
    const told = (answer: Omit<Answer, "kind">): string => this.#told.written(answer, language);
    if (!this.#keepsMarks) return inWords(text, told, (words) => words.replaceAll("{", brace));
    return text.replace(/\{\{([A-Za-z]\w*)(?:\|([^{}|]*))?\}\}|\\?\{/g, (_, of?: string, otherwise?: string) =>
      of === undefined ? brace() : told({ of, otherwise }),
    );
  }

  /** Texts for a property that SurveyJS takes for HTML: their paragraphs, their marks, and everything else in them escaped. No answer may stand in them. */
  html(...texts: readonly Text[]): LocalisedString {
    return this.#localised((language) => {
      const paragraphs = texts.flatMap((text) => (text[language] ?? "").split(/\n\s*\n/));
      return paragraphs
        .map((paragraph) => `<p>${inHtml(paragraph.trim(), escapeHtml, namedHtml, newTab).replaceAll("\n", "<br>")}</p>`)
        .join("");
    });
  }

  /** Words of our own, and a text of the instrument behind them where one is given. */
  phrase(name: Phrase, values: Readonly<Record<string, number>> = {}, behind?: Text): LocalisedString {
    const words = this.#words.phrase(name, values);
    if (behind === undefined) return this.plain(words);
    return this.plain(Object.fromEntries(Object.entries(words).map(([language, text]) => [language, `${text} ${behind[language] ?? ""}`])));
  }

  /** What an answer has to be, and a text of the instrument behind it where one is given. */
  requirements(asks: Asks, behind?: Text): LocalisedString {
    const words = this.required(asks);
    return this.plain(
      behind === undefined
        ? words
        : Object.fromEntries(Object.entries(words).map(([language, text]) => [language, `${text} ${behind[language] ?? ""}`.trim()])),
    );
  }

  /** The same as a text of an instrument. */
  required(asks: Asks): Text {
    return this.#words.said((say) => requirementsSaid(asks, say));
  }

  /** The unit of a number, and its codes for "no answer". */
  besideNumber(asks: Extract<Asks, { readonly kind: "number" }>): Text | undefined {
    return besideNumber(asks, this.#instrument.languages);
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

/** A link leads out of the survey, and must not take its answers with it. */
const newTab = ' target="_blank" rel="noopener noreferrer"';

const namedHtml = (answer: Answer): string => escapeHtml(namedAnswer(answer));

function escapeHtml(text: string): string {
  return text.replace(/[&<>"'{}]/g, (character) => `&#${character.charCodeAt(0)};`);
}

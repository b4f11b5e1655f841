/** The few words that questionnaires need and no author writes: instructions and messages for respondents, in the languages that we speak. */

import type { Instrument, Text } from "../instrument/schema.ts";
import { phrasesTag } from "../messages/phrases/languages.ts";
import { decimal } from "./decimal.ts";
import { english, type Phrases } from "../messages/phrases/en.ts";
import { indonesian } from "../messages/phrases/id.ts";
import { malay } from "../messages/phrases/ms.ts";
import { spanish } from "../messages/phrases/es.ts";
import { french } from "../messages/phrases/fr.ts";
import { portuguese } from "../messages/phrases/pt.ts";
import { german } from "../messages/phrases/de.ts";
import { dutch } from "../messages/phrases/nl.ts";
import { arabic } from "../messages/phrases/ar.ts";
import { hindi } from "../messages/phrases/hi.ts";
import { chinese } from "../messages/phrases/zh.ts";
import { traditionalChinese } from "../messages/phrases/zhHant.ts";
import { japanese } from "../messages/phrases/ja.ts";
import { vietnamese } from "../messages/phrases/vi.ts";
import { turkish } from "../messages/phrases/tr.ts";
import { russian } from "../messages/phrases/ru.ts";

/** By the first part of a language's tag, or by as much of it as tells a script. */
const spoken: Readonly<Record<string, Phrases>> = {
  en: english,
  id: indonesian,
  ms: malay,
  es: spanish,
  fr: french,
  pt: portuguese,
  de: german,
  nl: dutch,
  ar: arabic,
  hi: hindi,
  zh: chinese,
  "zh-hant": traditionalChinese,
  ja: japanese,
  vi: vietnamese,
  tr: turkish,
  ru: russian,
};

export type Phrase = keyof Phrases;

/** The phrases that an author gives, by language. */
export type OwnPhrases = Instrument["phrases"];

function phrasesIn(language: string): Phrases | undefined {
  const tag = phrasesTag(language);
  return tag === undefined ? undefined : spoken[tag];
}

/** Whether forms of an instrument can say all that they say by themselves in a language: in our words, or in the author's. */
export function speaks(language: string, phrases?: OwnPhrases): boolean {
  const own = phrases?.[language] ?? {};
  return phrasesIn(language) !== undefined || Object.keys(english).every((name) => Object.hasOwn(own, name));
}

/** The phrase in a language, with values in place of its `{names}`; undefined where neither the author nor we have it in that language. */
export function phrase(
  name: Phrase,
  language: string,
  values: Readonly<Record<string, number | string>> = {},
  phrases?: OwnPhrases,
): string | undefined {
  const own = phrases?.[language];
  const said = own && Object.hasOwn(own, name) ? own[name] : phrasesIn(language)?.[name];
  return said?.replace(/\{(\w+)\}/g, (whole, key: string) => {
    const value = values[key];
    return value === undefined ? whole : typeof value === "number" ? decimal(value) : value;
  });
}

export type SayPhrase = (name: Phrase, values?: Readonly<Record<string, number | string>>) => string;

/** The phrases of a language, in English where there are none. */
export function phraseIn(language: string, phrases?: OwnPhrases): SayPhrase {
  return (name, values) => phrase(name, language, values, phrases) ?? phrase(name, "en", values)!;
}

/** How many decimals a number may have. */
export function decimalsIn(language: string, decimals: number, phrases?: OwnPhrases): string {
  const say = phraseIn(language, phrases);
  return decimals === 0 ? say("whole") : say("decimals", { decimals });
}

/** A phrase in the languages of an instrument, in English where there is none. */
export function phraseText(name: Phrase, languages: readonly string[], phrases?: OwnPhrases): Text {
  return Object.fromEntries(languages.map((language) => [language, phraseIn(language, phrases)(name)]));
}

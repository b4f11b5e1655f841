/** The few words that questionnaires need and no author writes: instructions and messages for respondents, in the languages that we speak. */

import type { Text } from "../instrument/schema.ts";
import { decimal } from "./decimal.ts";
import { english, type Phrases } from "./phrases/en.ts";
import { indonesian } from "./phrases/id.ts";
import { malay } from "./phrases/ms.ts";
import { spanish } from "./phrases/es.ts";
import { french } from "./phrases/fr.ts";
import { portuguese } from "./phrases/pt.ts";
import { german } from "./phrases/de.ts";
import { dutch } from "./phrases/nl.ts";
import { arabic } from "./phrases/ar.ts";
import { hindi } from "./phrases/hi.ts";
import { chinese } from "./phrases/zh.ts";
import { traditionalChinese } from "./phrases/zhHant.ts";
import { japanese } from "./phrases/ja.ts";
import { vietnamese } from "./phrases/vi.ts";
import { turkish } from "./phrases/tr.ts";
import { russian } from "./phrases/ru.ts";

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

function phrasesIn(language: string): Phrases | undefined {
  const tag = language.toLowerCase();
  if (/^zh-(hant|tw|hk|mo)\b/.test(tag)) return spoken["zh-hant"];
  // Another script than the one that the language is usually written in.
  if (/-(latn|cyrl|arab|deva)\b/.test(tag)) return undefined;
  return Object.hasOwn(spoken, tag.split("-")[0]!) ? spoken[tag.split("-")[0]!] : undefined;
}

/** Whether we have words of our own in a language. */
export function speaks(language: string): boolean {
  return phrasesIn(language) !== undefined;
}

/** The phrase in a language, with values in place of its `{names}`; undefined where we do not have it in that language. */
export function phrase(name: Phrase, language: string, values: Readonly<Record<string, number | string>> = {}): string | undefined {
  return phrasesIn(language)?.[name].replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = values[key]!;
    return typeof value === "number" ? decimal(value) : value;
  });
}

export type SayPhrase = (name: Phrase, values?: Readonly<Record<string, number | string>>) => string;

/** The phrases of a language, in English where we do not have them. */
export function phraseIn(language: string): SayPhrase {
  return (name, values) => phrase(name, language, values) ?? phrase(name, "en", values)!;
}

/** How many decimals a number may have. */
export function decimalsIn(language: string, decimals: number): string {
  return decimals === 0 ? phraseIn(language)("whole") : phraseIn(language)("decimals", { decimals });
}

/** A phrase in the languages of an instrument, in English where we do not have it. */
export function phraseText(name: Phrase, languages: readonly string[]): Text {
  return Object.fromEntries(languages.map((language) => [language, phraseIn(language)(name)]));
}

/** Makes text of messages, in the language of the reader. */

import { en } from "./en.ts";
import { id } from "./id.ts";
import type { Message, Part, Parts } from "./message.ts";

/** The tags of the languages that Ukur speaks. */
export type ReaderLanguage = "en" | "id";

/** The language for a locale, such as `id`, `id-ID` or `id_ID.UTF-8`. English where it is none that Ukur speaks. */
export function languageFor(locale: string | undefined): ReaderLanguage {
  return locale !== undefined && /^id(?:[-_.@]|$)/i.test(locale) ? "id" : "en";
}

type Table = Readonly<Record<string, Readonly<Record<string, string | ((parts: never) => string)>>>>;
type Said = Readonly<Record<string, number | string | readonly string[]>>;

const tables: Readonly<Record<ReaderLanguage, Table>> = { en, id };

/** Says messages in a language. */
export type Tell = (message: Message) => string;

/** Gives what says messages in a language. */
export function sayIn(language: ReaderLanguage): Tell {
  const table = tables[language];
  const say: Tell = ({ key, parts }) => {
    const dot = key.indexOf(".");
    const words = table[key.slice(0, dot)]![key.slice(dot + 1)]!;
    if (typeof words === "string") return filled(words, parts, say, language);
    const said = Object.entries(parts).map(([name, part]) => {
      if (typeof part === "number") return [name, part];
      return [name, Array.isArray(part) ? part.map((each) => partSaid(each, say, language)) : partSaid(part as Part, say, language)];
    });
    return (words as (parts: Said) => string)(Object.fromEntries(said) as Said);
  };
  return say;
}

/** Puts parts in the place of their names in braces. One that is left out takes the blank before it with it. */
export function filled(text: string, parts: Parts, say: Tell, language: ReaderLanguage): string {
  return text.replace(/( ?)\{(\w+)\}/g, (whole, blank: string, name: string) => {
    if (!Object.hasOwn(parts, name)) return whole;
    const part = parts[name];
    if (part === undefined) return "";
    return (
      blank +
      [part]
        .flat()
        .map((each) => partSaid(each as Part, say, language))
        .join(", ")
    );
  });
}

function partSaid(part: Part, say: Tell, language: ReaderLanguage): string {
  if (typeof part === "string") return part;
  if (typeof part === "number") return numberSaid(part, language);
  return "text" in part ? part.text : say(part);
}

/** Indonesian has a comma before the decimals. */
function numberSaid(number: number, language: ReaderLanguage): string {
  return language === "id" ? String(number).replace(".", ",") : String(number);
}

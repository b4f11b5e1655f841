/** Makes text of messages by the words of some subjects. */

import type { CommonSubject, Message, Part, Parts, Subject } from "./message.ts";

/** The tags of the languages that Ukur speaks. */
export type ReaderLanguage = "en" | "id";

/** The language for a locale, such as `id`, `id-ID` or `id_ID.UTF-8`. English where it is none that Ukur speaks. */
export function languageFor(locale: string | undefined): ReaderLanguage {
  return locale !== undefined && /^id(?:[-_.@]|$)/i.test(locale) ? "id" : "en";
}

/** Says messages in a language. */
export type Tell<S extends Subject = CommonSubject> = (message: Message<S>) => string;

/** The words of some subjects in one language. */
export type Table<S extends Subject> = { readonly [Name in S]: Readonly<Record<string, string | ((parts: never) => string)>> };

type Said = Readonly<Record<string, number | string | readonly string[]>>;

/** Gives what says the messages of some subjects. */
export function tellBy<S extends Subject>(language: ReaderLanguage, table: Table<S>): Tell<S> {
  const say = ({ key, parts }: { readonly key: string; readonly parts: Parts }): string => {
    const [subject, name] = key.split(".") as [S, string];
    const words = table[subject][name]!;
    if (typeof words === "string") return filled(words, parts, say, language);
    const said = Object.entries(parts).map(([name, part]) => {
      if (typeof part === "number") return [name, part];
      return [name, Array.isArray(part) ? part.map((each) => partSaid(each, say, language)) : partSaid(part as Part, say, language)];
    });
    return (words as (parts: Said) => string)(Object.fromEntries(said) as Said);
  };
  return say;
}

/** Says what is met inside a text: messages of the subjects that are known where the text is from. */
type Say = (message: never) => string;

/** Puts parts in the place of their names in braces. One that is left out takes the blank before it with it. */
export function filled(text: string, parts: Parts, say: Say, language: ReaderLanguage): string {
  return text.replace(/( ?)\{(\w+)\}/g, (whole, blank: string, name: string) => {
    if (!Object.hasOwn(parts, name)) return whole;
    const part = parts[name];
    if (part === undefined) return "";
    const said = [part].flat().map((each) => partSaid(each as Part, say, language));
    return blank + said.join(", ");
  });
}

function partSaid(part: Part, say: Say, language: ReaderLanguage): string {
  if (typeof part === "string") return part;
  if (typeof part === "number") return numberSaid(part, language);
  return "text" in part ? part.text : say(part as never);
}

/** Indonesian has a comma before the decimals. */
function numberSaid(number: number, language: ReaderLanguage): string {
  return language === "id" ? String(number).replace(".", ",") : String(number);
}

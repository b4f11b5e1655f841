/** Says what is said everywhere, in the language of the reader. */

import { en } from "./en.ts";
import { id } from "./id.ts";
import { type ReaderLanguage, type Tell, tellBy } from "./teller.ts";

export { filled, languageFor, type ReaderLanguage, type Tell } from "./teller.ts";

const tables = { en, id };

/** Gives what says messages in a language. */
export function sayIn(language: ReaderLanguage): Tell {
  return tellBy(language, tables[language]);
}

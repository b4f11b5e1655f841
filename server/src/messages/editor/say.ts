/** Says everything, in the language of the reader: also what only editors show. */

import { en as commonEn } from "../en.ts";
import { id as commonId } from "../id.ts";
import type { EditorSubject } from "../message.ts";
import { type ReaderLanguage, type Tell, tellBy } from "../teller.ts";
import { en } from "./en.ts";
import { id } from "./id.ts";

const tables = { en: { ...commonEn, ...en }, id: { ...commonId, ...id } };

/** Gives what says any message in a language. */
export function sayEverythingIn(language: ReaderLanguage): Tell<EditorSubject> {
  return tellBy(language, tables[language]);
}

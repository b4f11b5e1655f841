/** Says formulas alone: what is packed without the command line needs no other words. */

import { formulas as en } from "./en/formulas.ts";
import { formulas as id } from "./id/formulas.ts";
import { type ReaderLanguage, type Tell, tellBy } from "./teller.ts";

const tables = { en: { formulas: en }, id: { formulas: id } };

/** Gives what says formulas in a language. */
export function sayFormulasIn(language: ReaderLanguage): Tell<"formulas"> {
  return tellBy(language, tables[language]);
}

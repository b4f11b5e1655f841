/** Says what reports say: their own words, the remarks of a reviewer, and formulas. */

import { formulas as formulasEn } from "../en/formulas.ts";
import { remarks as remarksEn } from "../en/remarks.ts";
import { formulas as formulasId } from "../id/formulas.ts";
import { remarks as remarksId } from "../id/remarks.ts";
import { type ReaderLanguage, type Tell, tellBy } from "../teller.ts";
import { en, type Words } from "./en.ts";
import { id } from "./id.ts";

const tables = {
  en: { ...en, formulas: formulasEn, remarks: remarksEn },
  id: { ...id, formulas: formulasId, remarks: remarksId },
};

/** The subjects of what a report says. */
export type ReportSubject = keyof Words | "formulas" | "remarks";

/** Gives what says the messages of a report in a language. */
export function sayReportsIn(language: ReaderLanguage): Tell<ReportSubject> {
  return tellBy(language, tables[language]);
}

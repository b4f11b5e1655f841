/** Formulas in words, for whoever reads the page. Of the words of Ukur, the page has these alone. */

import type { Instrument, Score } from "../server/src/instrument/schema.ts";
import { formulas as en } from "../server/src/messages/en/formulas.ts";
import { formulas as id } from "../server/src/messages/id/formulas.ts";
import { languageFor, tellBy } from "../server/src/messages/teller.ts";
import { scoreInWords } from "../server/src/scoring/formula.ts";
import type { Setting } from "./charts/shared.ts";

const tellers = { en: tellBy("en", { formulas: en }), id: tellBy("id", { formulas: id }) };

/** How a score is calculated, with the texts of the instrument in the language that is shown. */
export function formulaFor(instrument: Instrument, score: Score, { reader, language }: Setting): string {
  return tellers[languageFor(reader)](scoreInWords(instrument, score, language));
}

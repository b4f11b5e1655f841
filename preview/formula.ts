/** Formulas in words, for whoever reads the page. */

import type { Instrument, Score } from "../server/src/instrument/schema.ts";
import { sayFormulasIn } from "../server/src/messages/sayFormula.ts";
import { languageFor } from "../server/src/messages/teller.ts";
import { scoreInWords } from "../server/src/scoring/formula.ts";
import type { Setting } from "./charts/shared.ts";

/** How a score is calculated, with the texts of the instrument in the language that is shown. */
export function formulaFor(instrument: Instrument, score: Score, { reader, language }: Setting): string {
  return sayFormulasIn(languageFor(reader))(scoreInWords(instrument, score, language));
}

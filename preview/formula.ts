/** Formulas in words, for whoever reads the page. */

import type { Instrument, Score } from "../server/src/instrument/schema.ts";
import { scoreInWords } from "../server/src/scoring/formula.ts";
import type { Setting } from "./charts/shared.ts";
import { tellTo } from "./tell.ts";

/** How a score is calculated, with the texts of the instrument in the language that is shown. */
export function formulaFor(instrument: Instrument, score: Score, { reader, language }: Setting): string {
  return tellTo(reader)(scoreInWords(instrument, score, language));
}

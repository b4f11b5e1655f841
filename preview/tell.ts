/** Says messages of Ukur's own in the language of whoever reads the page. Of all words, the page has those of these subjects alone. */

import { formulas as formulasEn } from "../server/src/messages/en/formulas.ts";
import { instruments as instrumentsEn } from "../server/src/messages/en/instruments.ts";
import { formulas as formulasId } from "../server/src/messages/id/formulas.ts";
import { instruments as instrumentsId } from "../server/src/messages/id/instruments.ts";
import { languageFor, tellBy, type Tell } from "../server/src/messages/teller.ts";

const tellers = {
  en: tellBy("en", { formulas: formulasEn, instruments: instrumentsEn }),
  id: tellBy("id", { formulas: formulasId, instruments: instrumentsId }),
};

/** Gives what says them to a reader, by the tag of a language. */
export function tellTo(reader: string | undefined): Tell<"formulas" | "instruments"> {
  return tellers[languageFor(reader)];
}

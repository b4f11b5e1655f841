/** Says why an instrument cannot be read, in the language of whoever reads the page. */

import { instruments as en } from "../server/src/messages/en/instruments.ts";
import { instruments as id } from "../server/src/messages/id/instruments.ts";
import { languageFor, tellBy, type Tell } from "../server/src/messages/teller.ts";

const tellers = { en: tellBy("en", { instruments: en }), id: tellBy("id", { instruments: id }) };

/** Gives what says it to a reader, by the tag of a language. */
export function tellTo(reader: string | undefined): Tell<"instruments"> {
  return tellers[languageFor(reader)];
}

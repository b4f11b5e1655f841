/** Says what other rooms have to say, in the language of whoever reads the page: why an instrument cannot be read, and what of a file cannot. */

import { instruments as en } from "../server/src/messages/en/instruments.ts";
import { responses as responsesEn } from "../server/src/messages/en/responses.ts";
import { instruments as id } from "../server/src/messages/id/instruments.ts";
import { responses as responsesId } from "../server/src/messages/id/responses.ts";
import { languageFor, tellBy, type Tell } from "../server/src/messages/teller.ts";

type Subjects = "instruments" | "responses";

const tellers = {
  en: tellBy<Subjects>("en", { instruments: en, responses: responsesEn }),
  id: tellBy<Subjects>("id", { instruments: id, responses: responsesId }),
};

/** Gives what says it to a reader, by the tag of a language. */
export function tellTo(reader: string | undefined): Tell<Subjects> {
  return tellers[languageFor(reader)];
}

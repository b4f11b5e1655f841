/** What findings say in another language than English. */

import { sayIn } from "../messages/say.ts";
import { isCode, type Code } from "./catalogue.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { fill } from "./fill.ts";
import { phrasebook, type Phrase, type Phrasebook } from "./phrasebook.ts";

/** The words of a language: values alone, so that they can be packed. */
export interface Words {
  readonly indonesianMessages: Readonly<Record<Code, string>>;
  readonly phrases: readonly Phrase[];
}

/** Gives what says the message of a finding in Indonesian, and the phrases that stand in it. */
export function inIndonesianBy({ indonesianMessages, phrases }: Words): {
  readonly message: (finding: Diagnostic) => string;
  readonly phrase: Phrasebook;
} {
  const tell = sayIn("id");
  const phrase = phrasebook(phrases);
  return {
    phrase,
    message: ({ code, message, params }) => (isCode(code) ? fill(indonesianMessages[code], params, tell, phrase) : message),
  };
}

/** What findings say in another language than English. */

import { sayIn } from "../messages/say.ts";
import { isCode, type Code } from "../findings/codes.ts";
import type { Words as CodeWords } from "../findings/entry.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { fill } from "./fill.ts";
import { phrasebook, type Phrase, type Phrasebook } from "./phrasebook.ts";

/** The words of a language: values alone, so that they can be packed. */
export interface Words {
  readonly indonesian: Readonly<Record<Code, CodeWords>>;
  readonly phrases: readonly Phrase[];
}

/** Gives what says the message of a finding in Indonesian, and the phrases that stand in it. */
export function inIndonesianBy({ indonesian, phrases }: Words): {
  readonly message: (finding: Diagnostic) => string;
  readonly phrase: Phrasebook;
} {
  const tell = sayIn("id");
  const phrase = phrasebook(phrases);
  return {
    phrase,
    message: ({ code, message, params }) => (isCode(code) ? fill(indonesian[code].message, params, tell, phrase) : message),
  };
}

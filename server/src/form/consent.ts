/** The answers to the consent, for platforms that need a choice to click. */

import type { Instrument, Text } from "../instrument/schema.ts";
import { message } from "../messages/message.ts";
import type { Loss } from "./loss.ts";
import { phraseText, speaks } from "./phrases.ts";

/** "Yes" and "no" in the languages of an instrument; in English, and told as a loss, where we do not have it. */
export function consentAnswer({ id, languages, phrases }: Pick<Instrument, "id" | "languages" | "phrases">): {
  readonly label: Text;
  /** "No", for those who can. */
  readonly refuses: Text;
  readonly losses: readonly Loss[];
} {
  const foreign = languages.filter((language) => !speaks(language, phrases));
  return {
    label: phraseText("yes", languages, phrases),
    refuses: phraseText("no", languages, phrases),
    losses: foreign.map((language) => ({ on: id, code: "words-in-english", message: message("losses.consentYes", { language }) })),
  };
}

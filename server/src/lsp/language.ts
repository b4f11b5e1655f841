/** The language in which the server speaks to a client. What authors wrote, and the words of Ukur's own language, are the same in each. */

import { checkPage, indonesianPage } from "../diagnostics/checkPage.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { inEnglish, speakerOf } from "../diagnostics/said.ts";
import type { Code } from "../findings/codes.ts";
import { indonesian as indonesianWords } from "../findings/indonesian.ts";
import { sayEverythingIn } from "../messages/editor/say.ts";
import { languageFor } from "../messages/say.ts";
import { english as englishSpeech, type Speech } from "../services/speech.ts";

export interface Language extends Speech {
  /** The message of a finding. */
  message(finding: Diagnostic): string;
  /** The page about a code. */
  page(code: Code): string;
}

const english: Language = { ...englishSpeech, message: inEnglish.message, page: (code) => checkPage(code) };

const indonesian: Language = {
  locale: "id",
  message: speakerOf("id", indonesianWords).message,
  say: sayEverythingIn("id"),
  explanation: (code) => indonesianWords[code],
  page: (code) => checkPage(code, indonesianWords[code], indonesianPage),
};

/** The language of a locale, such as `id` or `id-ID`. English where it is none that the server knows. */
export function languageOf(locale: string | undefined): Language {
  return languageFor(locale) === "id" ? indonesian : english;
}

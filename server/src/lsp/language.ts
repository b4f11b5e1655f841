/** The language in which the server speaks to a client. What authors wrote, and the words of Ukur's own language, are the same in each. */

import type { Code } from "../diagnostics/catalogue.ts";
import { checkPage } from "../diagnostics/checkPage.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Explanation } from "../diagnostics/entry.ts";
import { explanations } from "../diagnostics/explanations.ts";
import { indonesianMessage } from "../diagnostics/indonesian.ts";
import { indonesianExplanations, indonesianPage } from "../diagnostics/indonesian/explanations.ts";
import { phrases } from "../diagnostics/indonesian/phrases.ts";
import { phrasebook } from "../diagnostics/phrasebook.ts";
import { servicePhrases } from "./indonesian.ts";

export interface Language {
  /** The message of a finding. */
  message(finding: Diagnostic): string;
  /** A text of the server's own. One that nobody has translated stays as it is. */
  say(text: string): string;
  /** What a code is about, and why it matters. */
  explanation(code: Code): Pick<Explanation, "title" | "why">;
  /** The page about a code. */
  page(code: Code): string;
}

const english: Language = {
  message: ({ message }) => message,
  say: (text) => text,
  explanation: (code) => explanations[code],
  page: (code) => checkPage(code),
};

/** The language of a locale, such as `id` or `id-ID`. English where it is none that the server knows. */
export function languageOf(locale: string | undefined): Language {
  return locale !== undefined && /^id(?:[-_]|$)/i.test(locale) ? indonesian() : english;
}

/** Made when it is first needed. */
let made: Language | undefined;
function indonesian(): Language {
  if (!made) {
    const book = phrasebook([...servicePhrases, ...phrases]);
    made = {
      message: indonesianMessage,
      say: (text) => book(text) ?? text,
      explanation: (code) => indonesianExplanations[code],
      page: (code) => checkPage(code, indonesianExplanations[code], indonesianPage),
    };
  }
  return made;
}

/** How services say what is theirs to say. Texts of authors never pass here. */

import type { Code } from "../diagnostics/catalogue.ts";
import type { Explanation } from "../diagnostics/entry.ts";
import { explanations } from "../diagnostics/explanations.ts";
import type { Message } from "../messages/message.ts";
import { sayIn } from "../messages/say.ts";

export interface Speech {
  /** The tag of the language. */
  readonly locale: string;
  /** A message in that language; of a text of the services' own, the translation, or the text as it is where there is none. */
  say(words: string | Message): string;
  /** What a code is about, and why it matters. */
  explanation(code: Code): Pick<Explanation, "title" | "why">;
}

const inEnglish = sayIn("en");

export const english: Speech = {
  locale: "en",
  say: (words) => (typeof words === "string" ? words : inEnglish(words)),
  explanation: (code) => explanations[code],
};

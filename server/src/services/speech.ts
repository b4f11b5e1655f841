/** How services say what is theirs to say. Texts of authors never pass here. */

import { catalogue } from "../findings/catalogue.ts";
import type { Code } from "../findings/codes.ts";
import type { Words } from "../findings/entry.ts";
import type { Message } from "../messages/message.ts";
import { sayIn } from "../messages/say.ts";

export interface Speech {
  /** The tag of the language. */
  readonly locale: string;
  /** A message in that language; of a text of the services' own, the translation, or the text as it is where there is none. */
  say(words: string | Message): string;
  /** What a code is about, and why it matters. */
  explanation(code: Code): Words;
}

const inEnglish = sayIn("en");

export const english: Speech = {
  locale: "en",
  say: (words) => (typeof words === "string" ? words : inEnglish(words)),
  explanation: (code) => catalogue[code],
};

/** How services say what is theirs to say. Texts of authors never pass here. */

import { catalogue } from "../findings/catalogue.ts";
import type { Code } from "../findings/codes.ts";
import type { Words } from "../findings/entry.ts";
import { sayEverythingIn } from "../messages/editor/say.ts";
import type { AnyMessage } from "../messages/message.ts";

export interface Speech {
  /** The tag of the language. */
  readonly locale: string;
  /** A message in that language; of a text of the services' own, the translation, or the text as it is where there is none. */
  say(words: string | AnyMessage): string;
  /** What a code is about, and why it matters. */
  explanation(code: Code): Words;
}

const inEnglish = sayEverythingIn("en");

export const english: Speech = {
  locale: "en",
  say: (words) => (typeof words === "string" ? words : inEnglish(words)),
  explanation: (code) => catalogue[code],
};

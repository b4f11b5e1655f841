/** How services say what is theirs to say. Texts of authors never pass here. */

import { catalogue } from "../findings/catalogue.ts";
import type { Code } from "../findings/codes.ts";
import type { Words } from "../findings/entry.ts";
import { sayEverythingIn } from "../messages/editor/say.ts";
import type { AnyMessage } from "../messages/message.ts";
import type { ReaderLanguage } from "../messages/teller.ts";

export interface Speech {
  /** The tag of the language. */
  readonly locale: ReaderLanguage;
  /** A message in that language. */
  say(message: AnyMessage): string;
  /** What a code is about, and why it matters. */
  explanation(code: Code): Words;
}

export const english: Speech = {
  locale: "en",
  say: sayEverythingIn("en"),
  explanation: (code) => catalogue[code],
};

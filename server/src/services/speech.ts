/** How services say what is theirs to say. Texts of authors never pass here. */

import type { Code } from "../diagnostics/catalogue.ts";
import type { Explanation } from "../diagnostics/entry.ts";
import { explanations } from "../diagnostics/explanations.ts";
import { sayEverythingIn } from "../messages/editor/say.ts";
import type { AnyMessage } from "../messages/message.ts";
import type { ReaderLanguage } from "../messages/teller.ts";

export interface Speech {
  /** The tag of the language. */
  readonly locale: ReaderLanguage;
  /** A message in that language. */
  say(message: AnyMessage): string;
  /** What a code is about, and why it matters. */
  explanation(code: Code): Pick<Explanation, "title" | "why">;
}

export const english: Speech = {
  locale: "en",
  say: sayEverythingIn("en"),
  explanation: (code) => explanations[code],
};

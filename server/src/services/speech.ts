/** How services say what is theirs to say. Texts of authors never pass here. */

import type { Code } from "../diagnostics/catalogue.ts";
import type { Explanation } from "../diagnostics/entry.ts";
import { explanations } from "../diagnostics/explanations.ts";

export interface Speech {
  /** The tag of the language. */
  readonly locale: string;
  /** A text of the services' own in that language, or as it is where nobody has translated it. */
  say(text: string): string;
  /** What a code is about, and why it matters. */
  explanation(code: Code): Pick<Explanation, "title" | "why">;
}

export const english: Speech = { locale: "en", say: (text) => text, explanation: (code) => explanations[code] };

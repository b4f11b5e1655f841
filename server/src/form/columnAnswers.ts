/** How the answer in a column is given: its codes as respondents read them, its scale, its number. */

import type { Scale } from "../instrument/schema.ts";
import type { Answer } from "./answers.ts";
import type { Asks, Column } from "./form.ts";
import { phraseText, type Phrase } from "./phrases.ts";

/** A code of a column, and what respondents read at it. */
export type Shown = Pick<Answer, "code" | "own" | "missing">;

/** The codes of a column with the labels that respondents read; those of a box and of the consent in words of our own. */
export function shownCodes(column: Column, languages: readonly string[]): readonly Shown[] {
  const { from, variable } = column;
  const ours = (yes: Phrase, no: Phrase): Shown[] =>
    variable.codes!.map(({ code }) => ({ code, own: phraseText(code === 1 ? yes : no, languages), missing: false }));
  switch (from.kind) {
    case "consent":
      return ours("yes", "no");
    case "box":
      return ours("chosen", "notChosen");
    case "item":
      return from.row.answers;
    default: {
      const shown = (missing: boolean) => (coded: Scale["points"][number]) => ({ code: coded.code, own: coded.label, missing });
      return [...(variable.codes ?? []).map(shown(false)), ...variable.missing.map(shown(true))];
    }
  }
}

/** The scale that an item or a question is answered on. */
export function scaleOf({ from }: Column): Scale | undefined {
  if (from.kind === "item") return from.row.scale;
  return from.kind === "question" && from.question.asks.kind === "scale" ? from.question.asks.scale : undefined;
}

/** The number that a column holds, where it is one that a question asks for. */
export function numberOf({ from }: Column): Extract<Asks, { readonly kind: "number" }> | undefined {
  return from.kind === "question" && from.question.asks.kind === "number" ? from.question.asks : undefined;
}

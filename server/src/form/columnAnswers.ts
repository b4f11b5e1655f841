/** How the answer in a column is given: its codes as respondents read them, its scale, its number. */

import type { Condition, Scale } from "../instrument/schema.ts";
import type { Answer } from "./answers.ts";
import type { Asks, Column } from "./form.ts";
import { withheldOf } from "./offers.ts";
import { phraseText, type OwnPhrases, type Phrase } from "./phrases.ts";

/** A code of a column, and what respondents read at it. */
export type Shown = Pick<Answer, "code" | "own" | "missing"> & {
  /** Who is offered it; everybody where it is not there. */
  readonly when?: Condition | undefined;
};

/** The codes of a column with the labels that respondents read; those of a box, of the consent and of a stop in words of our own. */
export function shownCodes(column: Column, languages: readonly string[], phrases?: OwnPhrases): readonly Shown[] {
  const { from, variable } = column;
  const ours = (yes: Phrase, no: Phrase): Shown[] =>
    variable.codes!.map(({ code }) => ({ code, own: phraseText(code === 1 ? yes : no, languages, phrases), missing: false }));
  switch (from.kind) {
    case "consent":
    case "stop":
      return ours("yes", "no");
    case "box":
      return ours("chosen", "notChosen");
    case "item":
      return from.row.answers;
    default: {
      const offered = new Map(withheldOf(column).map(({ code, when }) => [code, when]));
      const shown = (missing: boolean) => (coded: Scale["points"][number]) => ({
        code: coded.code,
        own: coded.label,
        missing,
        when: offered.get(coded.code),
      });
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

/** A code that was another one in old data. */
export interface EarlierCode {
  readonly was: string;
  readonly code: number;
}

/** Those of some codes that were others. */
export function earlierCodesIn(
  ...lists: readonly (readonly { readonly code: number; readonly was?: string | undefined }[])[]
): readonly EarlierCode[] {
  return lists.flat().flatMap(({ code, was }) => (was === undefined ? [] : [{ was, code }]));
}

/** Where SurveyJS keeps the answer of each variable. */

import type { Column } from "../../form/form.ts";

export type Place =
  /** The value under these keys, one inside the other. */
  | { readonly kind: "value"; readonly path: readonly string[] }
  /** A list of files, of which the first has the name that is the answer. */
  | { readonly kind: "file"; readonly question: string }
  /** Whether a list of chosen codes, under the question's name, has this one. */
  | { readonly kind: "chosen"; readonly question: string; readonly code: number }
  /** The position of this code in a list of ranked codes, of which there are `count`. */
  | { readonly kind: "rank"; readonly question: string; readonly code: number; readonly count: number };

export type Places = ReadonlyMap<string, Place>;

/** The place of what is in no table; an item's depends on the layout. */
export function placeOf({ name, from }: Column): Place {
  switch (from.kind) {
    case "box":
      return { kind: "chosen", question: from.question.id, code: from.option.code };
    case "rank": {
      const { asks, id } = from.question;
      return { kind: "rank", question: id, code: from.option.code, count: "options" in asks ? asks.options.length : 0 };
    }
    case "part":
      return { kind: "value", path: [from.question.id, name] };
    case "question":
      return from.question.asks.kind === "file" ? { kind: "file", question: name } : { kind: "value", path: [name] };
    default:
      return { kind: "value", path: [name] };
  }
}

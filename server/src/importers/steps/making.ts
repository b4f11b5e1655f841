/** What all steps share that make an instrument of what was found. */

import type * as ast from "../../language/ast.ts";
import type { Written } from "../../language/print.ts";
import type { FoundDimension, FoundFormula, FoundText } from "../found.ts";
import type { Gathering } from "../gathering.ts";
import type { ImportChange } from "../losses.ts";
import type { Earlier } from "./earlier.ts";
import type { Names } from "./names.ts";
import type { Scales } from "./scales.ts";
import type { Subjects } from "./subjects.ts";
import type { Wordings } from "./wordings.ts";

export interface Making {
  /** The instrument's name. */
  readonly id: string;
  readonly names: Names;
  /** Names of what is declared beside the instrument. */
  readonly declared: Names;
  readonly scales: Scales;
  readonly subjects: Subjects;
  readonly wordings: Wordings;
  readonly gathering: Gathering;
  readonly changes: ImportChange[];
  /** What the source has of dimensions, by their ids. */
  readonly dimensions: Map<string, FoundDimension>;
  /** What a calculation is here, of what is asked before a place; nothing where it has no meaning. */
  calculation(formula: FoundFormula, place: number): Written<ast.Expression> | undefined;
  readonly earlier: Earlier;
  /** Lists of answers that several questions have. */
  readonly choices: Written<ast.Choices>[];
  /** Sources by how often they occur: what occurs twice cannot be a name. */
  readonly sources: ReadonlyMap<string, number>;
}

/** What a page shows, in its order. */
export interface Shown {
  readonly member: Written<ast.PageMember>;
  /** Its place among all that is asked. */
  readonly place: number;
  readonly source: string;
}

/** The help below something, in its place. */
export function hintOf(
  { wordings, gathering, id }: Making,
  { hint, source }: { readonly hint?: FoundText | undefined; readonly source: string },
  key: readonly string[],
): { readonly hint?: string } {
  const text = hint && wordings.of(hint, id, [...key, "hint"], source);
  if (text) gathering.bring("hint", source);
  return text ? { hint: text } : {};
}

/** What says to readers of the file that something is not in the source. */
export function guessed(why: string): string {
  return `guessed: ${why}`;
}

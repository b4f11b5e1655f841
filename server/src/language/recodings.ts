/** Nodes of what gives answers other values in scores: points, and tables of pairs. A part of the syntax tree (`ast.ts`). */

import type { Span } from "../diagnostics/diagnostic.ts";
import type { Name, Num, Operand, Str } from "./ast.ts";

/** `straw 2`: what an option or a code counts. */
export interface AnswerPoints extends Span {
  /** The name of an option, the code of a scale, or the word `else`. */
  readonly answer: Operand | undefined;
  readonly value: Num | undefined;
}

export type TableMember = TableRow | Category;

/** `1 Q A A A O`: the results where the first answer has the code, by the codes of the second. */
export interface TableRow extends Span {
  readonly kind: "row";
  readonly code: Num | undefined;
  readonly cells: readonly Name[];
}

/** `A "Attractive"`: what a result of a table is called. */
export interface Category extends Span {
  readonly kind: "category";
  readonly name: Name | undefined;
  readonly text: Str | undefined;
}

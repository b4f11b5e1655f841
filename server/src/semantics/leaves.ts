/** What conditions are made of. */

import { sourcesOf } from "./answersIn.ts";
import type { BoundCondition, ScoreSymbol, Subject } from "./symbols.ts";
import type { Span } from "../language/ast.ts";

export type Leaf = Exclude<BoundCondition, { readonly kind: "and" | "or" | "not" | "holds" }>;

/** The comparisons of one answer in a condition, and what is asked of one. */
export function leavesOf(condition: BoundCondition): Leaf[] {
  switch (condition.kind) {
    case "not":
      return leavesOf(condition.operand);
    case "and":
    case "or":
      return [...leavesOf(condition.left), ...leavesOf(condition.right)];
    case "holds":
      return [];
    default:
      return [condition];
  }
}

/** An answer that a condition looks at, and the score through which it does so, where it does. */
export interface Sight {
  readonly subject: Subject;
  readonly score: ScoreSymbol | undefined;
  readonly span: Span;
}

/** All answers that a condition looks at, those that it calculates with among them; what one formula takes stands together. */
export function sightsOf(condition: BoundCondition): Sight[][] {
  switch (condition.kind) {
    case "not":
      return sightsOf(condition.operand);
    case "and":
    case "or":
      return [...sightsOf(condition.left), ...sightsOf(condition.right)];
    case "holds":
      return [sourcesOf(condition.expression).map((source) => ({ ...source, span: condition.span }))];
    default:
      return [[{ subject: condition.subject, score: undefined, span: condition.span }]];
  }
}

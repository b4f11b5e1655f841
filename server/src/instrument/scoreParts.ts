/** Walking over the expressions of scores. */

import type { ScoreExpression } from "./schema.ts";

/** The expressions that an expression is directly made of. */
export function partsOf(expression: ScoreExpression): readonly ScoreExpression[] {
  if ("left" in expression) return [expression.left, expression.right];
  if (!("of" in expression)) return [];
  return expression.kind === "points" ? [expression.of] : expression.of;
}

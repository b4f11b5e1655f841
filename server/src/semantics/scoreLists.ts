/** What in the expression of a score is a list. */

import type * as ast from "../language/ast.ts";
import { columnOf } from "./answers.ts";
import type * as s from "./symbols.ts";

/** Whether a table says that it is of each item. */
export function isPerItem(expression: ast.Expression): boolean {
  switch (expression.kind) {
    case "table":
      return expression.perItem !== undefined;
    case "binary":
      return [expression.left, expression.right].some((side) => side && isPerItem(side));
    case "negate":
      return expression.operand !== undefined && isPerItem(expression.operand);
    default:
      return false;
  }
}

/** The values of a list that was named one by one, or the one value itself. */
export function partsOf(value: s.Typed): readonly s.Typed[] {
  return value.kind === "list" ? value.of : [value];
}

/**
 * Whether a path is a list by itself, such as a battery or a dimension of one, or is meant for an answer that it does not name: an item that several
 * batteries ask, or a column of the data.
 */
export function isListed(expression: ast.Expression, { members, batteries }: s.InstrumentSymbol): boolean {
  const [first, second] = expression.kind === "path" ? expression.segments : [];
  if (!first) return false;
  const member = members.get(first.text);
  if (second) return member?.kind === "battery" && members.get(second.text)?.kind === "dimension";
  switch (member?.kind) {
    case "battery":
    case "dimension":
      return true;
    case "item":
      return member.batteries.length > 1;
    case undefined:
      return columnOf(first.text, batteries) !== undefined;
    default:
      return false;
  }
}

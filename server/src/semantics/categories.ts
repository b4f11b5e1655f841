/** Named results: what a value is that is no quantity, and Kano's own. */

import type * as ast from "../language/ast.ts";
import type * as s from "./symbols.ts";

/**
 * Kano's table: by the answer to the functional question, then by that to the dysfunctional one, from "I like it" to "I dislike it".
 * Berger, C. et al. (1993), Center for Quality of Management Journal 2(4), 3-36.
 */
export const kanoRows = ["QAAAO", "RIIIM", "RIIIM", "RIIIM", "RRRRQ"] as const;

/** Must-be, one-dimensional, attractive, indifferent, reverse, questionable. */
export const kanoCategories: readonly s.CategorySymbol[] = ["M", "O", "A", "I", "R", "Q"].map((name, i) => ({
  name,
  code: i + 1,
  text: undefined,
  isKano: true,
}));

/** The named results that a value has, whose codes are no amounts; nothing where it is a number. */
export function categoriesOf(value: s.Typed): readonly s.CategorySymbol[] | undefined {
  if (value.kind === "table") return value.categories;
  if (value.kind !== "score" && value.kind !== "scorePart") return undefined;
  return value.score.value && categoriesOf(value.score.value);
}

/** The named results of the tables in a value, whatever is made of them there. */
export function categoriesIn(value: s.Typed): readonly s.CategorySymbol[] {
  switch (value.kind) {
    case "table":
      return value.categories;
    case "binary":
      return [value.left, value.right].flatMap(categoriesIn);
    case "call":
    case "points":
      return categoriesIn(value.argument);
    case "list":
      return value.of.flatMap(categoriesIn);
    default:
      return [];
  }
}

/** The node that declares each named result of a score's tables: that of its text, or the first cell that names it. */
export function categoryNodes(expression: ast.Expression | undefined): ReadonlyMap<string, ast.Category | ast.Name> {
  const nodes = new Map<string, ast.Category | ast.Name>();
  for (const { rows } of tablesIn(expression)) {
    for (const row of rows) if (row.kind === "category" && row.name && !nodes.has(row.name.text)) nodes.set(row.name.text, row);
    for (const row of rows) if (row.kind === "row") for (const cell of row.cells) if (!nodes.has(cell.text)) nodes.set(cell.text, cell);
  }
  return nodes;
}

/** The tables that an expression holds. */
export function tablesIn(expression: ast.Expression | undefined): readonly Extract<ast.Expression, { kind: "table" }>[] {
  switch (expression?.kind) {
    case "binary":
      return [expression.left, expression.right].flatMap(tablesIn);
    case "negate":
      return tablesIn(expression.operand);
    case "call":
      return [expression.argument, ...expression.more].flatMap(tablesIn);
    case "points":
      return tablesIn(expression.argument);
    case "table":
      return [expression, ...[expression.argument, ...expression.more].flatMap(tablesIn)];
    default:
      return [];
  }
}

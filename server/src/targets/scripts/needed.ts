/** What scores depend on: the answers that they use, and the pages that ask them or decide whether one of those is shown. */

import type { Column, Form, FormPage } from "../../form/form.ts";
import type { ScoreExpression } from "../../instrument/schema.ts";
import { variablesIn } from "../codes.ts";

/** The variables that scores use. */
export function scoredVariables({ results, instrument }: Form): ReadonlySet<string> {
  const used = new Set<string>();
  const shares = new Set<string>();
  const walk = (expression: ScoreExpression): void => {
    if (expression.kind === "answer") used.add(expression.variable);
    else if (expression.kind === "share") shares.add(expression.question);
    else if (expression.kind === "arithmetic") [expression.left, expression.right].forEach(walk);
    else if ("of" in expression) expression.of.forEach(walk);
  };
  for (const { result } of results) walk(result.expression);
  for (const { id, type } of instrument.questions)
    if (type.kind === "share" && shares.has(id)) for (const { variable } of type.parts) used.add(variable);
  return used;
}

/** The pages that variables depend on. From the last to the first, as a condition asks after what comes before. */
export function neededPages({ pages }: Form, columns: ReadonlyMap<string, Column>, used: Iterable<string>): ReadonlySet<FormPage> {
  const needed = new Set<FormPage>();
  const need = (name: string): void => {
    const page = columns.get(name)?.page;
    if (page) needed.add(page);
  };
  for (const name of used) need(name);
  for (const page of pages.toReversed()) if (needed.has(page) && page.when) variablesIn(page.when).forEach(need);
  return needed;
}

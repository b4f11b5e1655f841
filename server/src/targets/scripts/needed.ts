/** What scores depend on: the answers that they use, and those that decide whether one of them is asked. */

import type { Form } from "../../form/form.ts";
import { withheldOf } from "../../form/offers.ts";
import { ownWhen } from "../../form/when.ts";
import type { ScoreExpression } from "../../instrument/schema.ts";
import { partsOf } from "../../instrument/scoreParts.ts";
import { variablesIn } from "../codes.ts";

/** The variables that scores use. */
export function scoredVariables({ results, instrument }: Form): ReadonlySet<string> {
  const used = new Set<string>();
  const shares = new Set<string>();
  const walk = (expression: ScoreExpression): void => {
    if (expression.kind === "answer") used.add(expression.variable);
    else if (expression.kind === "share") shares.add(expression.question);
    else partsOf(expression).forEach(walk);
  };
  for (const { result } of results) walk(result.expression);
  for (const { id, type } of instrument.questions)
    if (type.kind === "share" && shares.has(id)) for (const { variable } of type.parts) used.add(variable);
  return used;
}

/** The columns that variables depend on. From the last to the first, as a condition asks after what comes before. */
export function neededColumns({ columns }: Form, used: Iterable<string>): ReadonlySet<string> {
  const needed = new Set<string>(used);
  for (const column of columns.toReversed()) {
    if (!needed.has(column.name)) continue;
    const conditions = [column.page?.when, ownWhen(column), ...withheldOf(column).map(({ when }) => when)];
    for (const when of conditions) if (when) for (const name of variablesIn(when)) needed.add(name);
  }
  return needed;
}

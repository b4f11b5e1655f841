/** Conditions without scores in them: a page may be shown before a platform has calculated any score. */

import { once } from "../instrument/byId.ts";
import type { Condition, Instrument, ScoreExpression } from "../instrument/schema.ts";

type Holds = Extract<Condition, { kind: "holds" }>;

const expressionsOf = once(
  ({ scores }: Instrument): ReadonlyMap<string, ScoreExpression> =>
    new Map(scores.flatMap(({ results }) => results.map(({ variable, expression }) => [variable, expression] as const))),
);

const written = new WeakMap<Condition, Holds>();

/** The condition, with what each score in it is calculated from in the score's place. One without scores stays itself. */
export function withoutScores(condition: Condition, instrument: Instrument): Condition {
  switch (condition.kind) {
    case "and":
    case "or": {
      const all = condition.all.map((part) => withoutScores(part, instrument));
      return all.every((part, index) => part === condition.all[index]) ? condition : { kind: condition.kind, all };
    }
    case "not": {
      const operand = withoutScores(condition.operand, instrument);
      return operand === condition.operand ? condition : { kind: "not", operand };
    }
    case "holds": {
      const expression = expanded(condition.expression, expressionsOf(instrument));
      if (expression === condition.expression) return condition;
      const holds: Holds = { kind: "holds", expression };
      written.set(holds, condition);
      return holds;
    }
    default:
      return condition;
  }
}

/** What is calculated in a condition as the author wrote it: people read what a score is called, and not what it is calculated from. */
export function asWritten(condition: Holds): Holds {
  return written.get(condition) ?? condition;
}

function expanded(expression: ScoreExpression, results: ReadonlyMap<string, ScoreExpression>): ScoreExpression {
  if (expression.kind === "result") return expanded(results.get(expression.variable)!, results);
  if ("left" in expression) {
    const [left, right] = [expanded(expression.left, results), expanded(expression.right, results)];
    return left === expression.left && right === expression.right ? expression : { ...expression, left, right };
  }
  if (expression.kind === "points") {
    const of = expanded(expression.of, results);
    return of === expression.of ? expression : { ...expression, of };
  }
  if (!("of" in expression)) return expression;
  const of = expression.of.map((part) => expanded(part, results));
  return of.every((part, index) => part === expression.of[index]) ? expression : { ...expression, of };
}

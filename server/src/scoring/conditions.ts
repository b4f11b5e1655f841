/** Whether a condition holds for one row of answers. */

import type { Condition, Instrument, ScoreExpression } from "../instrument/schema.ts";
import type { Row } from "./answers.ts";
import { compare } from "./compare.ts";
import { numberFrom } from "./evaluate.ts";

/**
 * A comparison with a blank is false, and so is its opposite; `not` turns over what is inside it, so that `not (x == 1)` holds for a blank.
 *
 * @param answers what was given, as `shownAnswers` returns it: a stray code there is a blank already, a missing code is an answer
 */
export function conditionHolds(condition: Condition, answers: Row, instrument: Instrument): boolean {
  return holdsWith(condition, answers, (expression) => {
    const value = numberFrom(expression, instrument)(answers);
    return value !== null && value !== 0;
  });
}

/** @param formulaHolds tells whether a comparison of what is calculated holds */
export function holdsWith(condition: Condition, answers: Row, formulaHolds: (expression: ScoreExpression) => boolean): boolean {
  switch (condition.kind) {
    case "and":
      return condition.all.every((part) => holdsWith(part, answers, formulaHolds));
    case "or":
      return condition.all.some((part) => holdsWith(part, answers, formulaHolds));
    case "not":
      return !holdsWith(condition.operand, answers, formulaHolds);
    case "answered":
      return condition.variables.some((name) => !isBlank(answers[name]));
    case "in": {
      const answer = answers[condition.variable];
      return typeof answer === "number" && setOf(condition.values).has(answer);
    }
    case "compare": {
      const answer = answers[condition.variable];
      return typeof answer === "number" && compare(condition.op, answer, condition.value);
    }
    case "holds":
      return formulaHolds(condition.expression);
  }
}

const sets = new WeakMap<readonly number[], ReadonlySet<number>>();

/** The values of a list, which may be as long as the answers that are asked about. */
function setOf(values: readonly number[]): ReadonlySet<number> {
  let set = sets.get(values);
  if (!set) sets.set(values, (set = new Set(values)));
  return set;
}

function isBlank(answer: Row[string]): boolean {
  return answer === null || answer === undefined || answer === "";
}

/** Whether a page's condition holds for one row of answers. */

import type { Condition, Variable } from "../instrument/schema.ts";
import { givenAnswer, isMissingCode, type Row } from "./answers.ts";

/**
 * A comparison with a blank is false, and so is its opposite; `not` turns over what is inside it, so that `not (x == 1)` holds for a blank.
 * Where an answer is a missing code, `==`, `!=` and `in` see the code, which has a name. It has no place in an order: `<` and its kin are false.
 */
export function conditionHolds(condition: Condition, row: Row, variables: ReadonlyMap<string, Variable>): boolean {
  const answer = (name: string): number | string | null => {
    const variable = variables.get(name);
    return variable === undefined ? null : givenAnswer(variable, row);
  };
  switch (condition.kind) {
    case "and":
      return condition.all.every((part) => conditionHolds(part, row, variables));
    case "or":
      return condition.all.some((part) => conditionHolds(part, row, variables));
    case "not":
      return !conditionHolds(condition.operand, row, variables);
    case "answered":
      return condition.variables.some((name) => answer(name) !== null);
    case "in": {
      const value = answer(condition.variable);
      return typeof value === "number" && condition.values.includes(value);
    }
    case "compare": {
      const value = answer(condition.variable);
      if (typeof value !== "number") return false;
      if (condition.op === "==") return value === condition.value;
      if (condition.op === "!=") return value !== condition.value;
      const variable = variables.get(condition.variable);
      if (variable === undefined || isMissingCode(variable, value)) return false;
      return isInOrder(condition.op, value, condition.value);
    }
  }
}

/** The order comparisons, which a target's printer needs too, to see which missing codes to shut out. */
export function isInOrder(op: "<" | "<=" | ">" | ">=", left: number, right: number): boolean {
  switch (op) {
    case "<":
      return left < right;
    case "<=":
      return left <= right;
    case ">":
      return left > right;
    case ">=":
      return left >= right;
  }
}

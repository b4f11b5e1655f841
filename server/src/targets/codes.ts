/** Conditions about one answer, as the codes that fulfil them: what platforms understand that compare codes for equality alone. */

import { partsOf } from "../instrument/scoreParts.ts";
import type { Condition, ScoreExpression, Variable } from "../instrument/schema.ts";
import { holdsWith } from "../scoring/conditions.ts";

export interface Fulfilling {
  /** The one variable that the condition asks after. */
  readonly variable: string;
  /** Those of its codes, missing ones included, for which the condition holds, and those for which it does not. */
  readonly yes: readonly number[];
  readonly no: readonly number[];
  /** Whether it holds for a blank. */
  readonly blank: boolean;
}

/** The codes that fulfil a condition; nothing where it asks after several variables, after one without codes, or calculates. */
export function fulfillingCodes(condition: Condition, variables: ReadonlyMap<string, Variable>): Fulfilling | undefined {
  if (calculates(condition)) return undefined;
  const [name, ...others] = new Set(variablesIn(condition));
  if (name === undefined || others.length > 0) return undefined;
  const { codes, missing } = variables.get(name)!;
  if (codes === undefined) return undefined;
  const holds = (value: number | null): boolean => holdsWith(condition, { [name]: value }, () => false);
  const all = [...codes, ...missing].map(({ code }) => code);
  return { variable: name, yes: all.filter(holds), no: all.filter((code) => !holds(code)), blank: holds(null) };
}

/** The variables that a condition asks after. */
export function variablesIn(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case "and":
    case "or":
      return condition.all.flatMap(variablesIn);
    case "not":
      return variablesIn(condition.operand);
    case "answered":
      return condition.variables;
    case "holds":
      return variablesOf(condition.expression);
    default:
      return [condition.variable];
  }
}

/** The answers and results that a calculation takes itself. */
export function variablesOf(expression: ScoreExpression): readonly string[] {
  return "variable" in expression ? [expression.variable] : partsOf(expression).flatMap(variablesOf);
}

/** Whether a condition compares what is calculated. */
export function calculates(condition: Condition): boolean {
  switch (condition.kind) {
    case "and":
    case "or":
      return condition.all.some(calculates);
    case "not":
      return calculates(condition.operand);
    default:
      return condition.kind === "holds";
  }
}

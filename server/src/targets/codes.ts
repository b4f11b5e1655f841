/** Conditions about one answer, as the codes that fulfil them: what platforms understand that compare codes for equality alone. */

import type { Condition, Variable } from "../instrument/schema.ts";
import { conditionHolds } from "../scoring/conditions.ts";

export interface Fulfilling {
  /** The one variable that the condition asks after. */
  readonly variable: string;
  /** Those of its codes, missing ones included, for which the condition holds, and those for which it does not. */
  readonly yes: readonly number[];
  readonly no: readonly number[];
  /** Whether it holds for a blank. */
  readonly blank: boolean;
}

/** The codes that fulfil a condition; nothing where it asks after several variables, or after one without codes. */
export function fulfillingCodes(condition: Condition, variables: ReadonlyMap<string, Variable>): Fulfilling | undefined {
  const [name, ...others] = new Set(variablesIn(condition));
  if (name === undefined || others.length > 0) return undefined;
  const { codes, missing } = variables.get(name)!;
  if (codes === undefined) return undefined;
  const holds = (value: number | null): boolean => conditionHolds(condition, { [name]: value });
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
    default:
      return [condition.variable];
  }
}

/** When an answer breaks a rule, and what in a formula is a rule. */

import type { Condition, ScoreExpression } from "./schema.ts";

const opposite = { "==": "!=", "!=": "==", "<": ">=", "<=": ">", ">": "<=", ">=": "<" } as const;

/**
 * The condition under which a rule is broken: that it does not hold, and that all that decides this is there. A blank breaks no rule, nor does its
 * opposite, so that comparisons are turned over and not taken for broken where they do not hold.
 */
export function brokenWhere(rule: Condition): Condition {
  return surely(rule, false);
}

function surely(rule: Condition, holds: boolean): Condition {
  switch (rule.kind) {
    case "and":
    case "or":
      return { kind: (rule.kind === "and") === holds ? "and" : "or", all: rule.all.map((part) => surely(part, holds)) };
    case "not":
      return surely(rule.operand, !holds);
    case "answered":
      return holds ? rule : { kind: "not", operand: rule };
    case "compare":
      return holds ? rule : { ...rule, op: opposite[rule.op] };
    case "in":
      return holds
        ? rule
        : {
            kind: "and",
            all: [
              { kind: "answered", variables: [rule.variable] },
              { kind: "not", operand: rule },
            ],
          };
    case "holds": {
      if (holds) return rule;
      const { expression } = rule;
      const turned =
        expression.kind === "comparison"
          ? { ...expression, op: opposite[expression.op] }
          : ({ kind: "comparison", op: "==", left: expression, right: { kind: "number", value: 0 } } as const);
      return { kind: "holds", expression: turned };
    }
  }
}

type Calculated = Extract<ScoreExpression, { kind: "arithmetic" | "comparison" }>;

/** Whether a calculation only keeps those out who chose an option that counts as no answer: it is divided by 1 for all others (`lowerScore.ts`). */
export function isUnlessDeclined({ op, right }: Calculated): boolean {
  if (op !== "/" || right.kind !== "comparison") return false;
  return right.op === "==" && right.left.kind === "answer" && right.right.kind === "number" && right.right.value === 0;
}

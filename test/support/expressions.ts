/** Short ways to write scores, conditions and pages by hand. */

import type { Condition, PageElement, ScoreExpression } from "../../server/src/instrument/schema.ts";

export const answer = (variable: string): ScoreExpression => ({ kind: "answer", variable });
export const number = (value: number): ScoreExpression => ({ kind: "number", value });
export const result = (variable: string): ScoreExpression => ({ kind: "result", variable });
export const reversed = (variable: string): ScoreExpression => ({ kind: "answer", variable, reverse: { lo: 1, hi: 5 } });
export const calculate = (op: "+" | "-" | "*" | "/", left: ScoreExpression, right: ScoreExpression): ScoreExpression => ({
  kind: "arithmetic",
  op,
  left,
  right,
});
export const compare = (variable: string, op: "==" | "!=" | "<" | "<=" | ">" | ">=", value: number): Condition => ({
  kind: "compare",
  op,
  variable,
  value,
});

/** A comparison of two calculations. */
export const whether = (
  left: ScoreExpression,
  op: Extract<ScoreExpression, { kind: "comparison" }>["op"],
  right: ScoreExpression,
): ScoreExpression => ({ kind: "comparison", op, left, right });

/** The condition that a comparison holds. */
export const holds = (...comparison: Parameters<typeof whether>): Condition => ({ kind: "holds", expression: whether(...comparison) });

/** The mean of some variables, missing where fewer than half are answered. */
export function meanOf(of: ScoreExpression[], least = Math.ceil(of.length / 2)): ScoreExpression {
  return { kind: "mean", of, least };
}

export function minus(left: ScoreExpression, right: ScoreExpression): ScoreExpression {
  return { kind: "arithmetic", op: "-", left, right };
}

/** The page elements of some questions. */
export function ask(...questions: string[]): PageElement[] {
  return questions.map((question) => ({ kind: "question", question }));
}

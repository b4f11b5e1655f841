/** The scorer: every result of one respondent. What targets print for their platforms must give the same. */

import { byId, variablesByName } from "../instrument/byId.ts";
import type { Instrument, ScoreExpression, Variable } from "../instrument/schema.ts";
import { countedAnswer, type Row } from "./answers.ts";
import { bandOf } from "./bands.ts";

/** The result of each score variable, and the label of its band in `<variable>_band` where the score has bands. */
export type Results = Record<string, number | string | null>;

/**
 * Calculates the scores of one row, in the instrument's order. A result that cannot be calculated is null.
 *
 * The row is taken as it stands: apply `shownAnswers` first where it may hold answers to pages that were not shown.
 */
export function evaluate(instrument: Instrument, row: Row): Results {
  const variables = variablesByName(instrument);
  const exact = new Map<string, number | null>();
  const results: Results = {};
  for (const score of instrument.scores) {
    for (const { variable, expression } of score.results) {
      exact.set(variable, calculate(expression, { instrument, variables, row, exact }));
      const value = tidy(exact.get(variable) ?? null);
      results[variable] = value;
      if (score.bands.length > 0) results[`${variable}_band`] = bandOf(value, score.bands, score.decimals);
    }
  }
  return results;
}

/**
 * Results have ten decimals, so that no noise of floating-point arithmetic reaches a data file: -0.97, not -0.9700000000000001.
 * Scores of scores are calculated from what was there before the rounding.
 */
export const resultDecimals = 10;
/** Results from here on cannot hold ten decimals, and are not rounded. */
export const tooLargeToRound = 1e5;

interface Scope {
  readonly instrument: Instrument;
  readonly variables: ReadonlyMap<string, Variable>;
  readonly row: Row;
  /** The results so far, not rounded. */
  readonly exact: ReadonlyMap<string, number | null>;
}

function calculate(expression: ScoreExpression, scope: Scope): number | null {
  switch (expression.kind) {
    case "number":
      return expression.value;
    case "answer": {
      const value = answer(expression.variable, scope);
      if (value === null || expression.reverse === undefined) return value;
      return expression.reverse.lo + expression.reverse.hi - value;
    }
    case "share":
      return shareIsValid(expression.question, scope) ? answer(expression.variable, scope) : null;
    case "result":
      return scope.exact.get(expression.variable) ?? null;
    case "arithmetic":
      return arithmetic(expression.op, calculate(expression.left, scope), calculate(expression.right, scope));
    default:
      return aggregate(expression.kind, expression.of, expression.least, scope);
  }
}

function answer(name: string, { variables, row }: Scope): number | null {
  const variable = variables.get(name);
  return variable === undefined ? null : countedAnswer(variable, row);
}

/** The points of a share mean something only together: all answered, and adding up to the total. */
function shareIsValid(id: string, scope: Scope): boolean {
  const question = byId(scope.instrument.questions).get(id);
  if (question?.type.kind !== "share") return false;
  const points = question.type.parts.map(({ variable }) => answer(variable, scope));
  return !points.includes(null) && sum(points.filter((point) => point !== null)) === question.type.total;
}

function arithmetic(op: "+" | "-" | "*" | "/", left: number | null, right: number | null): number | null {
  if (left === null || right === null) return null;
  switch (op) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      // A divisor that is noise alone is zero too.
      return tidy(right) === 0 ? null : left / right;
  }
}

function aggregate(kind: "mean" | "sum" | "min" | "max" | "count", of: ScoreExpression[], least: number, scope: Scope): number | null {
  const values = of.map((part) => calculate(part, scope)).filter((value) => value !== null);
  if (kind === "count") return values.length;
  if (values.length < least || values.length === 0) return null;
  switch (kind) {
    case "mean":
      return sum(values) / values.length;
    case "sum":
      return values.length === of.length ? sum(values) : (sum(values) / values.length) * of.length;
    case "min":
      return values.reduce((least, value) => Math.min(least, value));
    case "max":
      return values.reduce((most, value) => Math.max(most, value));
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function tidy(value: number | null): number | null {
  if (value === null || !Number.isFinite(value)) return null;
  const unit = 10 ** resultDecimals;
  const rounded = Math.round(value * unit) / unit;
  // There is no negative zero.
  return Math.abs(value) < tooLargeToRound ? rounded + 0 : value;
}

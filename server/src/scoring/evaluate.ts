/** The scorer: every result of one respondent, by functions that are made of the plan once. What targets print for their platforms must give the same. */

import { partsOf } from "../instrument/scoreParts.ts";
import { byId, once, resultsByVariable, variablesByName } from "../instrument/byId.ts";
import type { Instrument, ScoreExpression } from "../instrument/schema.ts";
import { cellOf, type Row } from "./answers.ts";
import { bandFinder } from "./bands.ts";
import { compare } from "./compare.ts";

/** The result of each score variable, and the label of its band in `<variable>_band` where the score has bands. */
export type Results = Record<string, number | string | null>;

/**
 * Calculates the scores of one row, in the instrument's order. A result that cannot be calculated is null.
 *
 * The row is taken as it stands: apply `shownAnswers` first where it may hold answers to pages that were not shown.
 */
export function evaluate(instrument: Instrument, row: Row): Results {
  return scorerOf(instrument)(row);
}

/**
 * Results have ten decimals, so that no noise of floating-point arithmetic reaches a data file: -0.97, not -0.9700000000000001.
 * Scores of scores are calculated from what was there before the rounding.
 */
export const resultDecimals = 10;
/** Results from here on cannot hold ten decimals, and are not rounded. */
export const tooLargeToRound = 1e5;

/** Calculates a part of the plan for a row. `exact` has the results so far, by their places among all results, not rounded. */
type Calculation = (row: Row, exact: readonly (number | null)[]) => number | null;

/** What the plan of an instrument comes to for a row. Each of its expressions becomes a function, once for all rows. */
const scorerOf = once((instrument: Instrument): ((row: Row) => Results) => {
  const places = new Map<string, number>();
  const steps = instrument.scores.flatMap(({ results, bands, decimals }) =>
    results.map(({ variable, expression }) => {
      const calculate = calculationOf(expression, instrument, places);
      places.set(variable, places.size);
      return {
        variable,
        calculate,
        band: bands.length > 0 ? { variable: `${variable}_band`, of: bandFinder(bands, decimals) } : undefined,
      };
    }),
  );
  return (row) => {
    const exact: (number | null)[] = [];
    const results: Results = {};
    for (const { variable, calculate, band } of steps) {
      const calculated = calculate(row, exact);
      exact.push(calculated);
      const value = tidy(calculated);
      results[variable] = value;
      if (band) results[band.variable] = band.of(value);
    }
    return results;
  };
});

const numbersOf = once((_: Instrument) => new WeakMap<ScoreExpression, (row: Row) => number | null>());

/** What calculates a number that is no score, such as a side of a condition, from the answers so far; the scores in it, too. */
export function numberFrom(expression: ScoreExpression, instrument: Instrument): (row: Row) => number | null {
  const known = numbersOf(instrument);
  let number = known.get(expression);
  if (!number) known.set(expression, (number = numberCalculation(expression, instrument)));
  return number;
}

function numberCalculation(expression: ScoreExpression, instrument: Instrument): (row: Row) => number | null {
  const results = resultsUsed(expression, instrument);
  const places = new Map<string, number>();
  const steps = instrument.scores
    .flatMap((score) => score.results)
    .filter(({ variable }) => results.has(variable))
    .map((result) => {
      const calculate = calculationOf(result.expression, instrument, places);
      places.set(result.variable, places.size);
      return calculate;
    });
  const calculate = calculationOf(expression, instrument, places);
  return (row) => {
    const exact: (number | null)[] = [];
    for (const step of steps) exact.push(step(row, exact));
    return tidy(calculate(row, exact));
  };
}

/** The results that a calculation takes, and those that they take. */
function resultsUsed(expression: ScoreExpression, instrument: Instrument): ReadonlySet<string> {
  const used = new Set<string>();
  const results = resultsByVariable(instrument);
  const walk = (part: ScoreExpression): void => {
    partsOf(part).forEach(walk);
    if (part.kind === "result" && !used.has(part.variable)) {
      used.add(part.variable);
      const result = results.get(part.variable)?.score.results.find(({ variable }) => variable === part.variable);
      if (result) walk(result.expression);
    }
  };
  walk(expression);
  return used;
}

/** @param places those of the results before it */
function calculationOf(expression: ScoreExpression, instrument: Instrument, places: ReadonlyMap<string, number>): Calculation {
  switch (expression.kind) {
    case "number":
      return () => expression.value;
    case "answer": {
      const answer = answerTo(expression.variable, instrument);
      const { reverse } = expression;
      if (reverse === undefined) return answer;
      const ends = reverse.lo + reverse.hi;
      return (row) => {
        const value = answer(row);
        return value === null ? null : ends - value;
      };
    }
    case "share": {
      const isValid = shareValidity(expression.question, instrument);
      const answer = answerTo(expression.variable, instrument);
      return (row) => (isValid(row) ? answer(row) : null);
    }
    case "result": {
      const place = places.get(expression.variable);
      return place === undefined ? () => null : (_, exact) => exact[place]!;
    }
    case "arithmetic":
      return arithmetic(
        expression.op,
        calculationOf(expression.left, instrument, places),
        calculationOf(expression.right, instrument, places),
      );
    case "comparison": {
      const { op } = expression;
      return together(calculationOf(expression.left, instrument, places), calculationOf(expression.right, instrument, places), (a, b) => {
        // No noise of arithmetic decides.
        const [left, right] = [tidy(a), tidy(b)];
        return left === null || right === null ? null : Number(compare(op, left, right));
      });
    }
    case "points": {
      const of = calculationOf(expression.of, instrument, places);
      const points = new Map(expression.points.map(({ code, value }) => [code, value]));
      return (row, exact) => {
        const code = of(row, exact);
        return code === null ? null : (points.get(code) ?? null);
      };
    }
    case "table":
      return looking(
        expression.rows,
        calculationOf(expression.left, instrument, places),
        calculationOf(expression.right, instrument, places),
      );
    default:
      return aggregate(
        expression.kind,
        expression.of.map((part) => calculationOf(part, instrument, places)),
        expression.least,
      );
  }
}

/** The result that a table has for a pair of codes. */
function looking(rows: Extract<ScoreExpression, { kind: "table" }>["rows"], left: Calculation, right: Calculation): Calculation {
  const table = new Map<number, Map<number, number>>();
  for (const row of rows) {
    const cells = table.get(row.left);
    if (cells) cells.set(row.right, row.value);
    else table.set(row.left, new Map([[row.right, row.value]]));
  }
  return (row, exact) => {
    const first = left(row, exact);
    const second = right(row, exact);
    return first === null || second === null ? null : (table.get(first)?.get(second) ?? null);
  };
}

function answerTo(name: string, instrument: Instrument): (row: Row) => number | null {
  const variable = variablesByName(instrument).get(name);
  return variable === undefined ? () => null : cellOf(variable).counted;
}

/** The points of a share mean something only together: all answered, and adding up to the total. */
function shareValidity(id: string, instrument: Instrument): (row: Row) => boolean {
  const type = byId(instrument.questions).get(id)?.type;
  if (type?.kind !== "share") return () => false;
  const parts = type.parts.map(({ variable }) => answerTo(variable, instrument));
  return (row) => {
    let sum = 0;
    for (const part of parts) {
      const points = part(row);
      if (points === null) return false;
      sum += points;
    }
    return sum === type.total;
  };
}

function together(left: Calculation, right: Calculation, calculate: (a: number, b: number) => number | null): Calculation {
  return (row, exact) => {
    const a = left(row, exact);
    if (a === null) return null;
    const b = right(row, exact);
    return b === null ? null : calculate(a, b);
  };
}

function arithmetic(op: "+" | "-" | "*" | "/", left: Calculation, right: Calculation): Calculation {
  switch (op) {
    case "+":
      return together(left, right, (a, b) => a + b);
    case "-":
      return together(left, right, (a, b) => a - b);
    case "*":
      return together(left, right, (a, b) => a * b);
    case "/":
      // A divisor that is noise alone is zero too.
      return together(left, right, (a, b) => (tidy(b) === 0 ? null : a / b));
  }
}

function aggregate(kind: "mean" | "sum" | "min" | "max" | "count", of: readonly Calculation[], least: number): Calculation {
  const { start, join, end } = ways[kind];
  return (row, exact) => {
    let count = 0;
    let value = start;
    for (const part of of) {
      const next = part(row, exact);
      if (next === null) continue;
      count++;
      value = join(value, next);
    }
    if (kind === "count") return count;
    return count < least || count === 0 ? null : end(value, count, of.length);
  };
}

const plus = (a: number, b: number): number => a + b;

/** How values become one, from left to right, and what becomes of that in the end. */
const ways: Readonly<
  Record<
    "mean" | "sum" | "min" | "max" | "count",
    {
      readonly start: number;
      readonly join: (so: number, next: number) => number;
      readonly end: (value: number, count: number, all: number) => number;
    }
  >
> = {
  mean: { start: 0, join: plus, end: (sum, count) => sum / count },
  sum: { start: 0, join: plus, end: (sum, count, all) => (count === all ? sum : (sum / count) * all) },
  min: { start: Infinity, join: Math.min, end: (least) => least },
  max: { start: -Infinity, join: Math.max, end: (most) => most },
  count: { start: 0, join: plus, end: (_, count) => count },
};

function tidy(value: number | null): number | null {
  if (value === null || !Number.isFinite(value)) return null;
  const unit = 10 ** resultDecimals;
  const rounded = Math.round(value * unit) / unit;
  // There is no negative zero.
  return Math.abs(value) < tooLargeToRound ? rounded + 0 : value;
}

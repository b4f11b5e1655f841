/** How far the results of scores can go, for the axes of pictures. */

import { variablesByName } from "../instrument/byId.ts";
import type { Instrument, Score, ScoreExpression } from "../instrument/schema.ts";
import { partsOf } from "../instrument/scoreParts.ts";
import { around, calculated, compared, unlimited, type Range } from "../semantics/range.ts";

export type { Range };

/**
 * For each score, the limits of its results, for respondents who leave nothing out: 1 and 5 for a mean over a scale of five points, -4 and 4
 * for the difference of two. A score is left out where it has no end, and where it is a quotient, which is on no scale that a reader knows.
 */
export function limitsOf(instrument: Instrument): ReadonlyMap<string, Range> {
  const shares = instrument.questions.flatMap(({ type }) => (type.kind === "share" ? [type] : []));
  const free = rangesWith(instrument, new Map());
  // Parts of a whole cannot all be large: what they weigh is greatest where one of them has all.
  const divided = shares.map(({ parts, total }) =>
    parts.map((all) => rangesWith(instrument, new Map(parts.map((part) => [part.variable, part === all ? total : 0])))),
  );
  const rangeOf = ({ variable, expression }: Score["results"][number]): Range => {
    const used = partsIn(expression);
    const share = shares.findIndex(({ parts }) => parts.every((part) => used.has(part.variable)));
    return around((divided[share] ?? [free]).map((ranges) => ranges.get(variable)!));
  };
  const amounts = instrument.scores.filter(({ categories }) => categories === undefined);
  const whole = amounts.map(({ id, results }) => [id, around(results.map(rangeOf))] as const);
  return new Map(whole.filter(([, { lo, hi }]) => Number.isFinite(lo) && Number.isFinite(hi) && lo < hi));
}

/** The limits of every result, where these parts of a share have these points. Each score uses only those before it. */
function rangesWith(instrument: Instrument, points: ReadonlyMap<string, number>): Map<string, Range> {
  const variables = variablesByName(instrument);
  const known = new Map<string, Range>();
  const rangeOf = (part: ScoreExpression): Range => {
    switch (part.kind) {
      case "number":
        return { lo: part.value, hi: part.value };
      case "answer":
      case "share": {
        const given = points.get(part.variable);
        const { lo = -Infinity, hi = Infinity } = given === undefined ? (variables.get(part.variable) ?? {}) : { lo: given, hi: given };
        return { lo, hi };
      }
      case "result":
        return known.get(part.variable)!;
      case "arithmetic": {
        const right = rangeOf(part.right);
        return part.op === "/" && right.lo !== right.hi ? unlimited : calculated(part.op, rangeOf(part.left), right);
      }
      case "comparison":
        return compared(part.op, rangeOf(part.left), rangeOf(part.right));
      case "points":
        return around(part.points.map(({ value }) => ({ lo: value, hi: value })));
      case "table":
        return around(part.rows.map(({ value }) => ({ lo: value, hi: value })));
      case "count":
        return { lo: 0, hi: part.of.length };
      case "sum":
        return part.of.map(rangeOf).reduce((sum, each) => calculated("+", sum, each));
      default:
        return around(part.of.map(rangeOf));
    }
  };
  for (const { results } of instrument.scores) for (const { variable, expression } of results) known.set(variable, rangeOf(expression));
  return known;
}

/** The parts of shares that a calculation takes itself. */
function partsIn(part: ScoreExpression): Set<string> {
  if (part.kind === "share") return new Set([part.variable]);
  return new Set(partsOf(part).flatMap((each) => [...partsIn(each)]));
}

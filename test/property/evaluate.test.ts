import assert from "node:assert/strict";
import fc from "fast-check";
import type { Instrument, ScoreExpression } from "../../server/src/instrument/schema.ts";
import type { Row } from "../../server/src/scoring/answers.ts";
import { evaluate } from "../../server/src/scoring/evaluate.ts";
import { buildInstrument, scaleOf } from "../support/buildInstrument.ts";

const names = ["P_A", "P_B", "P_C", "age", "points_d", "points_e"];

/** An instrument whose scores are s0, s1 and so on, each of which may use those before it. */
function instrumentOf(plans: readonly ScoreExpression[]): Instrument {
  return buildInstrument({
    id: "small",
    scales: [scaleOf("five", 1, 5, {}, { 9: { en: "Cannot say", id: "Tidak tahu" } })],
    batteries: [{ id: "perception", code: "P", scale: "five" }],
    dimensions: [{ id: "d", items: [{ id: "A" }, { id: "B" }, { id: "C" }] }],
    questions: [
      { id: "age", type: { kind: "number", lo: 0, hi: 120, decimals: 0 } },
      {
        id: "points",
        type: {
          kind: "share",
          total: 10,
          parts: ["d", "e"].map((dimension) => ({ dimension, label: { en: "D", id: "D" }, variable: `points_${dimension}` })),
        },
      },
    ],
    scores: plans.map((expression, index) => ({ id: `s${index}`, results: [{ variable: `s${index}`, expression }] })),
  });
}

/** A plan with weights, reversals, shares, results and rules for missing answers. */
const planAt = (earlier: number): fc.Arbitrary<ScoreExpression> =>
  fc.letrec<{ plan: ScoreExpression }>((tie) => ({
    plan: fc.oneof(
      { maxDepth: 4, depthSize: "small" },
      fc.constantFrom(-2, 0, 0.11, 0.25, 3).map((value) => ({ kind: "number", value }) as const),
      fc.constantFrom(...names).map((variable) => ({ kind: "answer", variable }) as const),
      fc.constantFrom(...names).map((variable) => ({ kind: "answer", variable, reverse: { lo: 1, hi: 5 } }) as const),
      fc.constantFrom("points_d", "points_e").map((variable) => ({ kind: "share", variable, question: "points" }) as const),
      ...(earlier === 0 ? [] : [fc.nat(earlier - 1).map((index) => ({ kind: "result", variable: `s${index}` }) as const)]),
      fc.record({
        kind: fc.constant("arithmetic" as const),
        op: fc.constantFrom("+", "-", "*", "/"),
        left: tie("plan"),
        right: tie("plan"),
      }),
      fc.record({
        kind: fc.constant("comparison" as const),
        op: fc.constantFrom("==", "!=", "<", "<=", ">", ">="),
        left: tie("plan"),
        right: tie("plan"),
      }),
      fc.record({
        kind: fc.constantFrom("mean", "sum", "min", "max", "count"),
        of: fc.array(tie("plan"), { maxLength: 4 }),
        least: fc.nat(3),
      }),
    ),
  })).plan;
const plans = fc.tuple(planAt(0), planAt(1), planAt(2));

const cell = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constantFrom(null, undefined, 4.5, 121, "5", Number.NaN));
const rows = fc.array(fc.record(Object.fromEntries(names.map((name) => [name, cell])), { requiredKeys: [] }), {
  minLength: 1,
  maxLength: 4,
});

/** What the schema says of each kind of expression, word for word, and nothing else. */
function plainly(instrument: Instrument, row: Row): Record<string, number | null> {
  const done = new Map<string, number | null>();
  const answer = (name: string): number | null => {
    const { codes, lo, hi } = instrument.variables.find((variable) => variable.name === name)!;
    const value = row[name];
    if (typeof value !== "number" || Number.isNaN(value)) return null;
    const isAnswer = codes ? codes.some(({ code }) => code === value) : value >= (lo ?? value) && value <= (hi ?? value);
    return isAnswer ? value : null;
  };
  const of = (part: ScoreExpression): number | null => {
    switch (part.kind) {
      case "number":
        return part.value;
      case "answer": {
        const value = answer(part.variable);
        return value === null || !part.reverse ? value : part.reverse.lo + part.reverse.hi - value;
      }
      case "share": {
        const [d, e] = [answer("points_d"), answer("points_e")];
        return d !== null && e !== null && d + e === 10 ? answer(part.variable) : null;
      }
      case "result":
        return done.get(part.variable)!;
      case "arithmetic": {
        const [left, right] = [of(part.left), of(part.right)];
        if (left === null || right === null || (part.op === "/" && Math.abs(right) < 5e-11)) return null;
        return { "+": left + right, "-": left - right, "*": left * right, "/": left / right }[part.op];
      }
      case "comparison": {
        const [left, right] = [of(part.left), of(part.right)];
        if (left === null || right === null) return null;
        const more = Math.abs(left - right) < 5e-11 ? 0 : left - right;
        return Number({ "==": more === 0, "!=": more !== 0, "<": more < 0, "<=": more <= 0, ">": more > 0, ">=": more >= 0 }[part.op]);
      }
      case "points": {
        const code = of(part.of);
        return part.points.find((each) => each.code === code)?.value ?? null;
      }
      case "table": {
        const [left, right] = [of(part.left), of(part.right)];
        return part.rows.find((row) => row.left === left && row.right === right)?.value ?? null;
      }
      default: {
        const values = part.of.map(of).filter((value) => value !== null);
        if (part.kind === "count") return values.length;
        if (values.length === 0 || values.length < part.least) return null;
        const sum = values.reduce((total, value) => total + value, 0);
        const mean = sum / values.length;
        const whole = values.length === part.of.length ? sum : mean * part.of.length;
        return { mean, sum: whole, min: Math.min(...values), max: Math.max(...values) }[part.kind];
      }
    }
  };
  for (const { results } of instrument.scores) for (const { variable, expression } of results) done.set(variable, of(expression));
  return Object.fromEntries(done);
}

describe("the scorer", () => {
  it("gives what the plan says, for one row as for the next", () => {
    fc.assert(
      fc.property(plans, rows, (expressions, respondents) => {
        const instrument = instrumentOf(expressions);
        for (const row of respondents) {
          const expected = plainly(instrument, row);
          for (const [name, value] of Object.entries(evaluate(instrument, row))) {
            const wanted = expected[name]!;
            if (value === null) assert.ok(wanted === null || !Number.isFinite(wanted), name);
            else
              assert.ok(
                typeof value === "number" && Math.abs(value - wanted) <= 5.1e-11 * Math.max(1, Math.abs(wanted)),
                `${name}: ${value}, ${wanted}`,
              );
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

import assert from "node:assert/strict";
import type { Instrument, Score, ScoreExpression } from "../../../server/src/instrument/schema.ts";
import { bandInterval, bandOf } from "../../../server/src/scoring/bands.ts";
import { evaluate } from "../../../server/src/scoring/evaluate.ts";
import { buildInstrument, scaleOf } from "../../support/buildInstrument.ts";
import { answer, calculate, meanOf, minus, number, result } from "../../support/expressions.ts";

const abc = [answer("P_A"), answer("P_B"), answer("P_C")];

function scored(expression: ScoreExpression, more: Partial<Score> = {}): Instrument {
  return buildInstrument({
    id: "small",
    scales: [
      scaleOf(
        "five",
        1,
        5,
        { 1: { en: "Low", id: "Rendah" }, 5: { en: "High", id: "Tinggi" } },
        { 9: { en: "Cannot say", id: "Tidak tahu" } },
      ),
    ],
    batteries: [{ id: "perception", code: "P", scale: "five" }],
    dimensions: [{ id: "d", items: [{ id: "A" }, { id: "B" }, { id: "C", reverse: true }] }],
    questions: [
      { id: "age", type: { kind: "number", lo: 0, hi: 120, decimals: 0 } },
      {
        id: "points",
        type: {
          kind: "share",
          total: 10,
          parts: [
            { dimension: "d", label: { en: "D", id: "D" }, variable: "points_d" },
            { dimension: "e", label: { en: "E", id: "E" }, variable: "points_e" },
          ],
        },
      },
    ],
    scores: [{ id: "s", results: [{ variable: "s", expression }], ...more }],
  });
}

const score = (expression: ScoreExpression, row: Record<string, number | string | null | undefined>) =>
  evaluate(scored(expression), row)["s"];

describe("evaluate", () => {
  it("gives the mean of what is answered, and nothing where too little is", () => {
    assert.equal(score(meanOf(abc, 2), { P_A: 1, P_B: 4, P_C: 4 }), 3);
    assert.equal(score(meanOf(abc, 2), { P_A: 1, P_B: 4 }), 2.5);
    assert.equal(score(meanOf(abc, 2), { P_A: 1 }), null);
    assert.equal(score(meanOf(abc, 0), {}), null);
  });

  it("counts a missing code, a stray code and a text as no answer", () => {
    for (const stray of [9, 6, 0, 2.5, "5", Number.NaN, Number.POSITIVE_INFINITY, null, undefined]) {
      assert.equal(score(meanOf(abc, 2), { P_A: 1, P_B: 4, P_C: stray }), 2.5, String(stray));
    }
  });

  it("counts a number beyond its limits as no answer", () => {
    assert.equal(score(answer("age"), { age: 0 }), 0);
    assert.equal(score(answer("age"), { age: 121 }), null);
    assert.equal(score(answer("age"), { age: -1 }), null);
  });

  it("does not take a name of the language for an answer", () => {
    const row = JSON.parse('{"P_A":1,"__proto__":{"P_B":5,"P_C":5}}');
    assert.equal(score({ kind: "count", of: abc, least: 0 }, Object.setPrototypeOf({ P_A: 1 }, { P_B: 5 })), 1);
    assert.equal(score({ kind: "count", of: abc, least: 0 }, row), 1);
  });

  it("turns a reversed answer over by the declared limits", () => {
    assert.equal(score({ kind: "answer", variable: "P_C", reverse: { lo: 1, hi: 5 } }, { P_C: 2 }), 4);
    assert.equal(score({ kind: "answer", variable: "P_C", reverse: { lo: 1, hi: 5 } }, { P_C: 9 }), null);
  });

  it("fills up a sum with the mean of what is answered", () => {
    const sum: ScoreExpression = { kind: "sum", of: abc, least: 2 };
    assert.equal(score(sum, { P_A: 1, P_B: 4, P_C: 4 }), 9);
    assert.equal(score(sum, { P_A: 1, P_B: 4 }), 7.5);
    assert.equal(score(sum, { P_A: 1 }), null);
  });

  it("gives the smallest, the largest and the number of answers", () => {
    assert.equal(score({ kind: "min", of: abc, least: 1 }, { P_A: 3, P_B: 2 }), 2);
    assert.equal(score({ kind: "max", of: abc, least: 1 }, { P_A: 3, P_B: 2 }), 3);
    assert.equal(score({ kind: "count", of: abc, least: 3 }, { P_A: 3 }), 1);
    assert.equal(score({ kind: "count", of: abc, least: 3 }, {}), 0);
  });

  it("misses a calculation with a missing part and a division by zero", () => {
    assert.equal(score(minus(abc[0]!, abc[1]!), { P_A: 3 }), null);
    const ratio: ScoreExpression = { kind: "arithmetic", op: "/", left: abc[0]!, right: answer("age") };
    assert.equal(score(ratio, { P_A: 3, age: 4 }), 0.75);
    assert.equal(score(ratio, { P_A: 3, age: 0 }), null);
  });

  it("uses the points of a share only when all are there and add up", () => {
    const share: ScoreExpression = { kind: "share", variable: "points_d", question: "points" };
    assert.equal(score(share, { points_d: 4, points_e: 6 }), 4);
    assert.equal(score(share, { points_d: 4, points_e: 5 }), null);
    assert.equal(score(share, { points_d: 10 }), null);
    assert.equal(score(share, { points_d: 0, points_e: 10 }), 0);
    assert.equal(score(share, { points_d: -1, points_e: 11 }), null);
  });

  it("leaves no noise of floating-point arithmetic behind", () => {
    const tenth: ScoreExpression = { kind: "arithmetic", op: "*", left: abc[0]!, right: { kind: "number", value: 0.1 } };
    assert.equal(score(tenth, { P_A: 3 }), 0.3);
    assert.ok(Object.is(score(minus(abc[0]!, abc[1]!), { P_A: 3, P_B: 3 }), 0));
  });

  it("hands a result on to the scores after it", () => {
    const instrument = scored(meanOf(abc, 3));
    instrument.scores.push({
      ...instrument.scores[0]!,
      id: "t",
      results: [{ variable: "t", expression: minus({ kind: "result", variable: "s" }, { kind: "number", value: 1 }) }],
    });
    assert.deepEqual(evaluate(instrument, { P_A: 1, P_B: 2, P_C: 3 }), { s: 2, t: 1 });
    assert.deepEqual(evaluate(instrument, { P_A: 1 }), { s: null, t: null });
  });

  it("rounds a result for the report alone, and hands it on as it was calculated", () => {
    const instrument = scored(calculate("/", answer("P_A"), number(3)));
    const thrice = calculate("*", result("s"), number(3));
    instrument.scores.push({ ...instrument.scores[0]!, id: "t", results: [{ variable: "t", expression: thrice }] });
    assert.deepEqual(evaluate(instrument, { P_A: 1 }), { s: 0.3333333333, t: 1 });
  });

  it("takes a divisor that is noise alone for zero", () => {
    assert.notEqual(3 * 0.1 - 0.3, 0);
    const nothing = minus(calculate("*", answer("P_A"), number(0.1)), number(0.3));
    const instrument = scored(nothing);
    instrument.scores.push({
      ...instrument.scores[0]!,
      id: "t",
      results: [{ variable: "t", expression: calculate("/", number(1), result("s")) }],
    });
    assert.deepEqual(evaluate(instrument, { P_A: 3 }), { s: 0, t: null });
  });

  it("names the band beside the result", () => {
    const instrument = scored(meanOf(abc, 3), {
      bands: [
        { label: "low", lo: 1, hi: 2.99 },
        { label: "high", lo: 3, hi: 4 },
      ],
      decimals: 2,
    });
    assert.deepEqual(evaluate(instrument, { P_A: 1, P_B: 2, P_C: 3 }), { s: 2, s_band: "low" });
    assert.deepEqual(evaluate(instrument, { P_A: 5, P_B: 5, P_C: 5 }), { s: 5, s_band: null });
    assert.deepEqual(evaluate(instrument, {}), { s: null, s_band: null });
  });
});

describe("bandOf", () => {
  const tens = [
    { label: "very low", lo: -20, hi: -11 },
    { label: "low", lo: -10, hi: -1 },
    { label: "none", lo: 0, hi: 0 },
    { label: "some", lo: 1, hi: 10 },
  ];

  it("rounds half away from zero", () => {
    assert.equal(bandOf(0.49, tens, 0), "none");
    assert.equal(bandOf(0.5, tens, 0), "some");
    assert.equal(bandOf(-0.49, tens, 0), "none");
    assert.equal(bandOf(-0.5, tens, 0), "low");
    assert.equal(bandOf(-10.5, tens, 0), "very low");
    assert.equal(bandOf(10.5, tens, 0), null);
  });

  it("looks past the noise in a half", () => {
    assert.equal(bandOf(0.1 + 0.2 + 0.2 - 1e-16, tens, 0), "some");
    assert.equal(bandOf(-(0.1 + 0.2 + 0.2) + 1e-16, tens, 0), "low");
  });

  it("leaves nothing between neighbours", () => {
    for (const [index, band] of tens.entries()) {
      const next = tens[index + 1];
      if (next !== undefined) assert.equal(bandInterval(band, 0).below, bandInterval(next, 0).from);
    }
  });
});

import assert from "node:assert/strict";
import fc from "fast-check";
import { scoreRange } from "../../server/src/checks/scoreRange.ts";
import type { Instrument, Variable } from "../../server/src/instrument/schema.ts";
import { evaluate } from "../../server/src/scoring/evaluate.ts";
import { compileAll } from "../support/compile.ts";

/** A part of an expression, as it is written. Each kind is written from parts that go with it. */
interface Kinds {
  readonly number: string;
  readonly items: string;
  readonly dimensions: string;
}

const constants = fc.constantFrom("0", "1", "2", "0.5", "25", "100", "0.11").chain((value) => fc.constantFrom(value, `(-${value})`));
const operators = fc.constantFrom("+", "-", "*", "/");
const functions = fc.constantFrom("mean", "sum", "min", "max", "count");

/** Expressions that use the scores written before: numbers with one name, and values over dimensions with the other. */
const expressions = (numbers: readonly string[], dimensions: readonly string[]) =>
  fc.letrec((tie: fc.LetrecTypedTie<Kinds>) => {
    const pair = (left: fc.Arbitrary<string>, right: fc.Arbitrary<string>, between = operators): fc.Arbitrary<string> =>
      fc.tuple(left, between, right).map(([one, op, other]) => `(${one} ${op} ${other})`);
    const call = (of: fc.Arbitrary<string>): fc.Arbitrary<string> =>
      fc.tuple(functions, of).map(([name, argument]) => `${name}(${argument})`);
    return {
      number: fc.oneof(
        { depthSize: "small", maxDepth: 4 },
        fc.oneof(
          constants,
          fc.constantFrom(
            "A1.good",
            "A2.good",
            "B1.good",
            "B2.wanted",
            "C1.weight",
            "visits",
            "age",
            "rated",
            "points.x",
            "points.y",
            ...numbers,
            ...dimensions.map((name) => `${name}.z`),
          ),
        ),
        pair(tie("number"), tie("number")),
        call(tie("items")),
        call(tie("dimensions")),
        tie("number").map((part) => `(-${part})`),
      ),
      items: fc.oneof(
        { depthSize: "small", maxDepth: 3 },
        fc.constantFrom("good", "wanted", "weight"),
        pair(fc.constantFrom("good", "wanted"), fc.constantFrom("good", "wanted")),
        pair(tie("items"), tie("items"), fc.constantFrom("*", "/")),
        pair(tie("items"), tie("number")),
      ),
      dimensions: fc.oneof(
        { depthSize: "small", maxDepth: 3 },
        fc.constantFrom("points", ...dimensions),
        call(tie("items")).map((text) => `${text} per dimension`),
        pair(tie("dimensions"), tie("dimensions")),
        pair(tie("number"), tie("dimensions")),
      ),
    };
  });

const rules = fc.constantFrom("", "", " missing half", " missing none", " missing at least 1");

/** Two scores that are numbers and two over dimensions, each of those before. */
const scores: fc.Arbitrary<string[]> = fc
  .tuple(expressions([], []).dimensions, rules)
  .chain(([first, firstRule]) =>
    fc
      .tuple(expressions([], ["s0"]).number, rules)
      .chain(([second, secondRule]) =>
        fc
          .tuple(expressions(["s1"], ["s0"]).dimensions, rules, expressions(["s1"], ["s0"]).number, rules)
          .map(([third, thirdRule, fourth, fourthRule]) =>
            [first + firstRule, second + secondRule, third + thirdRule, fourth + fourthRule].map(
              (text, index) => `  score s${index} = ${text} allow share-not-divided because "Meant so."\n`,
            ),
          ),
      ),
  );

const text = (written: readonly string[]): string => `scale short 1..4 { 1 "Low" 4 "High" na 99 "None" }
scale long 1..7 { 1 "Low" 7 "High" }
scale around -2..3 { -2 "Low" 3 "High" }

instrument made "Made" {
  languages en
  battery good "It…" scale short code G
  battery wanted "It should…" scale short code W
  battery weight "How much…" scale around code I
  dimension x "X" {
    A1 "is"
    A2 "is not" reverse
  }
  dimension y "Y" { B1 "has" scale long reverse
    B2 "has not" scale around }
  dimension z "Z" {
    dimension part "Part" { C1 "does" }
    C2 "does not" reverse
    C3 "did"
  }
  question visits "How often?" number 0..5
  question age "How old?" number
  question rated "How good?" scale around
  question points "Divide 10 points." share 10 across dimensions
${written.join("")}}
`;

/** Answers made of numbers from 0 to 1, the limits among them oftenest. */
function rowOf(instrument: Instrument, draws: readonly number[]): Record<string, number | null> {
  const row: Record<string, number | null> = {};
  instrument.variables.forEach((variable, index) => (row[variable.name] = answerOf(variable, draws[index % draws.length]!)));
  const shares = instrument.variables.filter(({ from }) => from.kind === "share");
  let left = 10;
  shares.forEach(({ name }, index) => {
    const part = index === shares.length - 1 ? left : Math.min(left, row[name] ?? 0);
    row[name] = part;
    left -= part;
  });
  return row;
}

function answerOf({ lo, hi }: Variable, draw: number): number | null {
  if (draw === 0.5) return null;
  if (lo === undefined || hi === undefined) return Math.round((draw - 0.5) * 200);
  return Math.round(lo + draw * (hi - lo));
}

const draw = fc.oneof(fc.constantFrom(0, 1, 0, 1, 0.5), fc.double({ min: 0, max: 1, noNaN: true }));
const rows = fc.array(fc.array(draw, { minLength: 23, maxLength: 23 }), { minLength: 20, maxLength: 20 });

describe("the limits of a score", () => {
  let limited = 0;

  it("hold whatever is answered", () =>
    fc.assert(
      fc.asyncProperty(scores, rows, async (written, given) => {
        const [compiled] = await compileAll({ "made.ukur": text(written) }, "made.ukur");
        const { symbol, instrument } = compiled!;
        const ranges = new Map(symbol.scores.map((score) => [score.name, scoreRange(score)]));
        for (const { lo, hi } of ranges.values()) if (Number.isFinite(lo) && Number.isFinite(hi)) limited++;
        for (const draws of given) {
          const results = evaluate(instrument, rowOf(instrument, draws));
          for (const score of instrument.scores) {
            const { lo, hi } = ranges.get(score.id)!;
            // Arithmetic leaves noise in the last digits.
            const noise = 1e-9 * Math.max(1, Math.abs(lo), Math.abs(hi));
            for (const { variable } of score.results) {
              const value = results[variable];
              if (typeof value === "number")
                assert.ok(lo - noise <= value && value <= hi + noise, `${variable} is ${value}, and not from ${lo} to ${hi}`);
            }
          }
        }
      }),
      { numRuns: 200 },
    ));

  it("are known of many", () => assert.ok(limited > 200, `${limited}`));
});

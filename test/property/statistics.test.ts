import assert from "node:assert/strict";
import fc from "fast-check";
import { seeded } from "../../server/src/respondents/seeded.ts";
import { analyse, groupingVariables } from "../../server/src/statistics/analysis.ts";
import { completeCases, meansOf, totals, type Column } from "../../server/src/statistics/columns.ts";
import { compareGroups, meanInterval, paired } from "../../server/src/statistics/comparison.ts";
import { aikenV, scaleValidity } from "../../server/src/statistics/contentValidity.ts";
import { correlation, correlationsOf, covariancesOf } from "../../server/src/statistics/correlation.ts";
import { atEnds, shapeOf, spreadOf } from "../../server/src/statistics/describe.ts";
import { factorability } from "../../server/src/statistics/factorability.ts";
import { kanoOf } from "../../server/src/statistics/kano.ts";
import { omegaTotal } from "../../server/src/statistics/omega.ts";
import {
  alphaIfDeleted,
  cronbachAlpha,
  differenceReliability,
  feldtInterval,
  guttmanLambda6,
  itemRestCorrelations,
  itemTotalCorrelations,
  spearmanBrown,
} from "../../server/src/statistics/reliability.ts";
import { conformity, customerSatisfaction, sumsOf } from "../../server/src/statistics/satisfaction.ts";
import { satisfactionIndex } from "../../server/src/statistics/skm.ts";
import { zoneOf } from "../../server/src/statistics/zone.ts";
import { instrumentText } from "../support/arbitraryInstrument.ts";
import { compile } from "../support/compile.ts";
import { same } from "../support/equal.ts";
import { randomRow } from "../support/respondents.ts";

const scale = { lo: 1, hi: 5 };

/** Answers of up to twelve people to up to six items, with blanks; also of nobody, of one, and all alike. */
const answers = (cell: fc.Arbitrary<number | null>) =>
  fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 12 }))
    .chain(([items, people]) => fc.array(fc.array(cell, { minLength: people, maxLength: people }), { minLength: items, maxLength: items }));
const rating = fc.integer({ min: 1, max: 5 });
const withBlanks = answers(
  fc.oneof({ weight: 4, arbitrary: rating }, { weight: 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constant(3) }),
);
const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e100, max: 1e100 });
const anything = answers(fc.oneof(fc.constant(null), fc.constant(0.1), number));

/** Everything that this room says of some columns. */
function everything(columns: readonly Column[]) {
  const complete = completeCases(columns);
  const [first, second] = [columns[0]!, columns.at(-1)!];
  const of = [columns, complete].map((each) => {
    const covariances = covariancesOf(each);
    const correlations = covariances && correlationsOf(covariances);
    const alpha = covariances && cronbachAlpha(covariances);
    return {
      covariances,
      correlations,
      alpha,
      deleted: covariances && [alphaIfDeleted(covariances), itemRestCorrelations(covariances), itemTotalCorrelations(covariances)],
      feldt: alpha === null ? null : feldtInterval(alpha, each[0]!.length, each.length),
      lambda6: correlations && guttmanLambda6(correlations),
      omega: correlations && omegaTotal(correlations),
      factorability: correlations && factorability(correlations, each[0]!.length),
    };
  });
  const r = correlation(first, second);
  const values = first.filter((value) => value !== null);
  const measured = { sd: spreadOf(values).sd, reliability: of[0]!.alpha };
  return {
    of,
    r,
    brown: spearmanBrown(r),
    difference: differenceReliability(measured, measured, r),
    spread: spreadOf(values),
    interval: meanInterval(spreadOf(values)),
    shape: shapeOf(values),
    ends: atEnds(first, scale),
    scores: [meansOf(columns, columns.length / 2), totals(columns)],
    paired: paired(first, second),
    groups: compareGroups(first, second),
    zone: zoneOf(first, columns[1] ?? second, second),
    kano: kanoOf(first, second),
    skm: satisfactionIndex(columns),
    csi: customerSatisfaction(
      values.map((value) => ({ importance: value, performance: value })),
      scale,
    ),
    tk: conformity([sumsOf(first, second)], { performance: scale, importance: scale }),
    validity: scaleValidity(columns),
    v: aikenV(first, scale),
  };
}

/** Where a value holds a number that is none. */
function faultIn(value: unknown, path = ""): string | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? undefined : `${path} is ${value}`;
  if (value === null || typeof value !== "object") return undefined;
  for (const [name, part] of Object.entries(value)) {
    const fault = faultIn(part, `${path}.${name}`);
    if (fault) return fault;
  }
  return undefined;
}

const alphaOf = (columns: readonly Column[]): number | null => {
  const covariances = covariancesOf(columns);
  return covariances && cronbachAlpha(covariances);
};

describe("statistics of any columns", () => {
  it("are numbers or null, whatever lacks", () => {
    fc.assert(
      fc.property(withBlanks, (columns) => assert.equal(faultIn(everything(columns)), undefined)),
      { numRuns: 500 },
    );
  });

  it("are numbers or null for numbers of any size", () => {
    fc.assert(
      fc.property(anything, (columns) => assert.equal(faultIn(everything(columns)), undefined)),
      { numRuns: 300 },
    );
  });

  it("find no deviation in a constant column", () => {
    fc.assert(
      fc.property(number, fc.integer({ min: 2, max: 40 }), (value, n) => {
        const column = Array.from({ length: n }, () => value);
        assert.equal(spreadOf(column).sd, 0);
        assert.equal(
          correlation(
            column,
            column.map((_, row) => row),
          ),
          null,
        );
      }),
    );
  });

  it("have the same alpha where every item is shifted, or turned over", () => {
    fc.assert(
      fc.property(withBlanks, fc.integer({ min: -50, max: 50 }), (columns, by) => {
        const alpha = alphaOf(columns);
        same(alphaOf(columns.map((column) => column.map((value) => value && value + by))), alpha, "shifted");
        same(alphaOf(columns.map((column) => column.map((value) => value && scale.lo + scale.hi - value))), alpha, "turned over");
      }),
    );
  });

  it("do not depend on the order of the respondents", () => {
    const shuffled = withBlanks.chain((columns) =>
      fc.tuple(
        fc.constant(columns),
        fc.shuffledSubarray(
          columns[0]!.map((_, row) => row),
          { minLength: columns[0]!.length },
        ),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([columns, order]) => {
        const one = flat(everything(columns));
        const other = flat(everything(columns.map((column) => order.map((row) => column[row]!))));
        assert.deepEqual(Object.keys(other), Object.keys(one));
        for (const [name, value] of Object.entries(one)) same(other[name], value, name, 1e-6);
      }),
    );
  });
});

describe("an analysis of any instrument", () => {
  it("is plain JSON for any answers of any number of people, in any groups", () =>
    fc.assert(
      fc.asyncProperty(instrumentText, fc.integer({ min: 0, max: 12 }), fc.integer(), fc.nat(), async (text, count, seed, by) => {
        const instrument = await compile(text);
        const random = seeded(seed);
        const rows = Array.from({ length: count }, () => randomRow(instrument, random, { blanks: 0.3, acceptable: false }));
        const variables = [undefined, ...groupingVariables(instrument)];
        const analysis = analyse(instrument, rows, { by: variables[by % variables.length] });
        assert.equal(faultIn(analysis), undefined);
        assert.deepEqual(JSON.parse(JSON.stringify(analysis)), analysis);
      }),
      { numRuns: 100 },
    )).timeout(60_000);
});

/**
 * Every number of a value, by its path. The columns of scores follow the order of the people, and are left out; so is omega, as the search for a
 * factor in noise may end or not by the last digit.
 */
function flat(value: unknown, path = ""): Record<string, unknown> {
  if (value === null || typeof value !== "object") return { [path]: value };
  return Object.assign(
    {},
    ...Object.entries(value)
      .filter(([name]) => name !== "scores" && name !== "omega")
      .map(([name, part]) => flat(part, `${path}.${name}`)),
  );
}

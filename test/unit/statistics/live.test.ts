import assert from "node:assert/strict";
import { madeUpRows } from "../../../server/src/respondents/simulate.ts";
import { analyse } from "../../../server/src/statistics/analysis.ts";
import { type LiveNumbers, liveSteps } from "../../../server/src/statistics/live.ts";
import { scored } from "../../../server/src/statistics/scored.ts";
import type { Instrument } from "../../../server/src/instrument/schema.ts";
import type { Row } from "../../../server/src/scoring/answers.ts";
import { compileSample, samplePaths } from "../../support/compile.ts";

function live(instrument: Instrument, rows: readonly Row[]): LiveNumbers {
  const steps = liveSteps(instrument, scored(instrument, rows));
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same numbers out of a whole analysis. */
function fromAnalysis(instrument: Instrument, rows: readonly Row[]): LiveNumbers {
  const { respondents, dimensions, items, gaps, scores } = analyse(instrument, rows);
  return {
    respondents,
    dimensions: dimensions.map(({ dimension, battery, mean, n, reliability }) => ({
      dimension,
      battery,
      mean,
      n,
      alpha: reliability?.listwise.alpha ?? null,
      complete: reliability?.listwise.n ?? 0,
    })),
    negative: items.flatMap(({ item, battery, reverse, reliability }) => {
      const rest = reliability?.pairwise.itemRest ?? 0;
      return rest === null || rest >= 0 ? [] : [{ item, battery, reverse, rest }];
    }),
    gaps: gaps.flatMap(({ first, second, dimensions: own }) => own.map(({ dimension, mean }) => ({ dimension, first, second, mean }))),
    scores: scores.map(({ score, mean, sd, n }) => ({ score, mean, sd, n })),
  };
}

describe("the numbers that are told while somebody writes", () => {
  for (const path of samplePaths) {
    it(`are those of the analysis of ${path}`, async () => {
      const { instrument } = await compileSample(path);
      for (const count of [0, 1, 5, 60]) {
        const rows = madeUpRows(instrument, count);
        const [numbers, expected] = [live(instrument, rows), fromAnalysis(instrument, rows)];
        // Where there is no alpha, nobody asks of how many it is.
        const counted = numbers.dimensions.map((each) => (each.alpha === null ? { ...each, complete: 0 } : each));
        const wanted = expected.dimensions.map((each) => (each.alpha === null ? { ...each, complete: 0 } : each));
        const order = ({ negative }: LiveNumbers) =>
          negative.toSorted((a, b) => `${a.battery} ${a.item}`.localeCompare(`${b.battery} ${b.item}`));
        assert.deepEqual(
          { ...numbers, dimensions: counted, negative: order(numbers) },
          { ...expected, dimensions: wanted, negative: order(expected) },
        );
      }
    });
  }
});

import assert from "node:assert/strict";
import { dirname } from "node:path";
import { spreadOf } from "../../../server/src/statistics/describe.ts";
import { dimensionMeans, summarise } from "../../../server/src/statistics/results.ts";
import { compileSample, samplePaths } from "../../support/compile.ts";
import { readCsv } from "../../support/csv.ts";

describe("the results of respondents", () => {
  for (const path of samplePaths) {
    it(`are R's means of the scores of ${path}`, async () => {
      const { instrument } = await compileSample(path);
      const name = dirname(path);
      const texts = instrument.variables.filter(({ level }) => level === "text" || level === "date");
      const rows = readCsv(`samples/${name}/responses.csv`, new Set(texts.map((variable) => variable.name)));
      const summary = summarise(instrument, rows);
      assert.equal(summary.respondents, rows.length);
      const results = summary.scores.flatMap((score) => score.results);
      const expected = readCsv(`test/reference/samples/${name}/means.csv`, new Set(["variable"]));
      assert.ok(expected.length > 0);
      const named = new Set(
        instrument.scores.flatMap(({ categories, results: all }) => (categories ? all.map(({ variable }) => variable) : [])),
      );
      for (const { variable, n, mean } of expected) {
        const found = results.find((result) => result.variable === variable)!;
        assert.equal(found.n, n, `${variable}`);
        // R does not know that the codes of names have no mean.
        if (named.has(variable as string)) assert.equal(found.mean, null);
        else assert.ok(Math.abs(found.mean! - (mean as number)) < 1e-9, `${variable}: ${found.mean}, and R has ${mean}`);
      }
      for (const { n, bands } of results)
        if (bands.length > 0)
          assert.equal(
            bands.reduce((sum, { count }) => sum + count, 0),
            n,
          );
    });
  }

  it("have no mean where nobody has answered, and no deviation of one answer", () => {
    assert.deepEqual(spreadOf([]), { n: 0, mean: null, sd: null });
    assert.deepEqual(spreadOf([3]), { n: 1, mean: 3, sd: null });
    assert.deepEqual(spreadOf([1, 2, 3, 4]), { n: 4, mean: 2.5, sd: Math.sqrt(5 / 3) });
  });

  it("turn reversed items over, and put the items of a facet into its dimension", async () => {
    const { instrument } = await compileSample("desk/desk.ukur");
    const row = Object.fromEntries(
      instrument.items.flatMap(({ reverse, answers }) => answers.map(({ variable }) => [variable, reverse ? 1 : 7])),
    );
    const summary = summarise(instrument, [row, row]);
    assert.ok(summary.items.every(({ mean, n }) => mean === 7 && n === 2));
    assert.deepEqual(
      dimensionMeans(instrument, summary).map(({ dimension, battery, mean }) => `${dimension} ${battery} ${mean}`),
      ["help expectation 7", "help perception 7", "speed expectation 7", "speed perception 7"],
    );
  });
});

import assert from "node:assert/strict";
import { allItems, structureOf } from "../../../server/src/statistics/structure.ts";
import { compile, compileSample, samplePaths } from "../../support/compile.ts";

describe("the structure of an instrument", () => {
  for (const path of samplePaths) {
    it(`has every item of ${path} once, and counts what there is`, async () => {
      const { instrument } = await compileSample(path);
      const { dimensions, coverage, counts } = structureOf(instrument);
      const items = dimensions.flatMap(allItems);
      assert.deepEqual(items.map(({ id }) => id).sort(), instrument.items.map(({ id }) => id).sort());
      assert.equal(counts.ratings, instrument.variables.filter(({ from }) => from.kind === "item").length);
      assert.equal(coverage.length, instrument.measures?.attributes.length ?? 0);
      assert.deepEqual(
        [...new Set(coverage.flatMap((each) => each.items))].sort(),
        instrument.items
          .filter(({ covers }) => covers.length > 0)
          .map(({ id }) => id)
          .sort(),
      );
    });
  }

  it("puts facets into their dimension, and finds topics that nothing asks about", async () => {
    const instrument = await compile(`import scales
import servqual
instrument i "I" {
  languages en
  measures servqual
  battery perception "B" scale agree5 code P
  dimension tangibles {
    dimension looks "Looks" {
      T1 "one" covers equipment reverse
    }
    T2 "two"
  }
}
`);
    const {
      dimensions: [tangibles],
      coverage,
      counts,
    } = structureOf(instrument);
    assert.deepEqual(
      [tangibles!.id, tangibles!.inModel, tangibles!.items.map(({ id }) => id), tangibles!.facets.map(({ id }) => id)],
      ["tangibles", true, ["T2"], ["looks"]],
    );
    assert.equal(tangibles!.facets[0]!.inModel, false);
    assert.deepEqual(counts, { items: 2, ratings: 2, questions: 0, pages: 1, reversed: 1, minutes: 1 });
    const [first, second] = coverage;
    assert.deepEqual([first!.items, second!.items], [["T1"], []]);
  });
});

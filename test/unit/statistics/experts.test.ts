import assert from "node:assert/strict";
import { analyseExperts } from "../../../server/src/statistics/experts.ts";
import { same } from "../../support/equal.ts";

describe("a panel of experts", () => {
  const { experts, items, scales } = analyseExperts([
    { item: "A1", dimension: "a", relevance: [4, 4, 3, 4, 3], essential: [1, 1, 1, 1, 1] },
    { item: "A2", dimension: "a", relevance: [4, 2, 3, 4, 3], essential: [1, 1, 1, 1, 0] },
    { item: "B1", dimension: "b", relevance: [4, 4, 4, null, 4], essential: [null, null, null, null, null] },
    { item: "B2", dimension: "b", relevance: [null, null, null, null, null] },
  ]);

  it("must agree on an item where it is small", () => {
    assert.equal(experts, 5);
    assert.deepEqual(
      items.map(({ validity, needed, isEnough }) => [validity?.agree ?? null, validity?.experts ?? null, needed, isEnough]),
      [
        [5, 5, 1, true],
        [4, 5, 1, false],
        [4, 4, 1, true],
        [null, null, null, null],
      ],
    );
    const six = analyseExperts([{ item: "A1", dimension: "a", relevance: [4, 4, 3, 4, 3, 1] }]);
    assert.deepEqual([six.items[0]!.needed, six.items[0]!.isEnough], [0.78, true]);
  });

  it("is held to what chance gives", () => {
    const [first, second, third, fourth] = items;
    // The least V of five experts with four categories is 13 of 15; of four 11 of 12.
    same(first!.aiken!.value, 13 / 15, "V");
    assert.deepEqual(
      [first, second, third].map((item) => [item!.aiken!.isEnough, item!.ratio?.isEnough]),
      [
        [true, true],
        [false, false],
        [true, undefined],
      ],
    );
    assert.equal(second!.ratio!.value, 0.6);
    assert.deepEqual([fourth!.aiken, fourth!.ratio], [null, null]);
    assert.deepEqual(
      analyseExperts([{ item: "A1", dimension: "a", relevance: [2], essential: [1] }], { lo: 1, hi: 2 }).items.map(({ aiken, ratio }) => [
        aiken,
        ratio,
      ]),
      [
        [
          { value: 1, critical: null, isEnough: false },
          { value: 1, critical: null, isEnough: false },
        ],
      ],
    );
  });

  it("speaks of dimensions and of all items", () => {
    assert.deepEqual(
      scales.map(({ dimension, average, universal }) => [dimension, average, universal]),
      [
        ["a", 0.9, 0.5],
        ["b", 1, 1],
        [null, (1 + 0.8 + 1) / 3, 2 / 3],
      ],
    );
    same(scales[0]!.aiken, (13 / 15 + 11 / 15) / 2, "mean V");
    assert.deepEqual(analyseExperts([]).scales, [{ dimension: null, items: 0, average: null, universal: null, aiken: null }]);
  });

  it("speaks of a dimension that holds facets, too", () => {
    const { scales: found } = analyseExperts([
      { item: "A1", dimension: "a", relevance: [4, 4] },
      { item: "F1", dimension: "f", within: ["a"], relevance: [4, 1] },
    ]);
    assert.deepEqual(
      found.map(({ dimension, items: count, average }) => [dimension, count, average]),
      [
        ["a", 2, 0.75],
        ["f", 1, 0.5],
        [null, 2, 0.75],
      ],
    );
  });
});

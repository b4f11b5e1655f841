import assert from "node:assert/strict";
import { onWhite } from "../../../preview/charts/colours.ts";
import { stepOf, valueAxis } from "../../../preview/charts/valueAxis.ts";
import { wordsIn } from "../../../preview/words.ts";

const setting = { say: wordsIn("en"), reader: "en", language: "en", colours: onWhite, width: 400 };
const axis = (limits: { lo: number; hi: number } | undefined, values: readonly number[] = []): any =>
  valueAxis(limits, values, 300, setting);

describe("the axis of values", () => {
  it("goes from limit to limit, in whole steps that have room", () => {
    assert.deepEqual(
      [
        [1, 5],
        [1, 9],
        [0, 100],
        [25, 100],
        [22, 110],
        [-4, 4],
        [-6, 6],
        [0, 80],
      ].map(([lo, hi]) => stepOf({ lo: lo!, hi: hi! }, 7)),
      [1, 2, 20, 15, 22, 2, 2, 20],
    );
    // Limits that no whole step divides.
    assert.equal(stepOf({ lo: 24.75, hi: 99 }, 7), undefined);
    assert.deepEqual([axis({ lo: 1, hi: 5 }).min, axis({ lo: 1, hi: 5 }).max], [1, 5]);
  });

  it("lets bars start at 0, or at the end of the scale that is nearest to it", () => {
    assert.deepEqual(
      [
        [1, 5],
        [-4, 4],
        [-5, -1],
      ].map(([lo, hi]) => axis({ lo: lo!, hi: hi! }).startValue),
      [1, 0, -1],
    );
  });

  it("follows the values where there are no limits, or where they do not hold", () => {
    assert.equal(axis(undefined, [3]).min, undefined);
    assert.equal(axis({ lo: 1, hi: 5 }, [7]).max, undefined);
  });
});

import assert from "node:assert/strict";
import { importancePerformance } from "../../../server/src/statistics/importance.ts";
import { batteriesToCompare } from "../../../server/src/statistics/roles.ts";
import { summarise } from "../../../server/src/statistics/results.ts";
import { compile, compileSample } from "../../support/compile.ts";

const twoBatteries = (first: string, second: string): string => `import scales
instrument i "I" {
  languages en
  battery ${first} "A" scale agree5 code A
  battery ${second} "B" scale agree7 code B
  dimension d "D" {
    I1 "one"
    I2 "two"
    I3 "three"
    I4 "four"
  }
}
`;

describe("importance and performance", () => {
  it("are the two batteries that are named so, or else a standard and what is held to it", async () => {
    const pairOf = async (first: string, second: string) => batteriesToCompare(await compile(twoBatteries(first, second)));
    assert.deepEqual(await pairOf("importance", "performance"), { importance: "importance", performance: "performance" });
    assert.deepEqual(await pairOf("performance", "importance"), { importance: "importance", performance: "performance" });
    assert.deepEqual(await pairOf("expectation", "perception"), { importance: "expectation", performance: "perception" });
    assert.equal(await pairOf("before", "after"), undefined);
  });

  it("place items by each crosshair, and tell which move", async () => {
    const instrument = await compile(twoBatteries("importance", "performance"));
    const row = { A_I1: 5, B_I1: 7, A_I2: 4, B_I2: 5, A_I3: 4, B_I3: 4, A_I4: 1, B_I4: 4 };
    const { crosshair, items } = importancePerformance(instrument, summarise(instrument, [row]), {
      importance: "importance",
      performance: "performance",
    })!;
    assert.deepEqual(crosshair, {
      mean: { importance: 3.5, performance: 5 },
      median: { importance: 4, performance: 4.5 },
      middle: { importance: 3, performance: 4 },
    });
    assert.deepEqual(
      items.map(({ item, quadrant: { mean, median, middle }, moves }) => [item, mean, median, middle, moves]),
      [
        ["I1", "keep", "keep", "keep", false],
        ["I2", "keep", "keep", "keep", false],
        ["I3", "concentrate", "concentrate", "keep", true],
        ["I4", "low", "low", "overkill", true],
      ],
    );
    // The two are answered on different scales.
    assert.ok(items.every(({ aboveDiagonal }) => aboveDiagonal === null));
  });

  it("lie above the diagonal where they matter more than they are done well", async () => {
    const instrument = await compile(twoBatteries("importance", "performance").replace("agree7", "agree5"));
    const row = { A_I1: 5, B_I1: 4, A_I2: 4, B_I2: 4, A_I3: 2, B_I3: 3 };
    const { items } = importancePerformance(instrument, summarise(instrument, [row]), {
      importance: "importance",
      performance: "performance",
    })!;
    assert.deepEqual(
      items.map(({ aboveDiagonal }) => aboveDiagonal),
      [true, false, false],
    );
  });

  it("leave out items that nobody has answered twice, and say nothing where that is all", async () => {
    const { instrument } = await compileSample("permits/permits.ukur");
    const pair = batteriesToCompare(instrument)!;
    assert.equal(importancePerformance(instrument, summarise(instrument, []), pair), undefined);
    const one = importancePerformance(instrument, summarise(instrument, [{ consent: 1, applied: 1, I_F1: 5, X_F1: 3, I_F2: 4 }]), pair);
    assert.deepEqual(
      one?.items.map(({ item }) => item),
      ["F1"],
    );
  });
});

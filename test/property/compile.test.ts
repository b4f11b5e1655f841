import assert from "node:assert/strict";
import fc from "fast-check";
import { draws } from "../support/extent.ts";
import { evaluate } from "../../server/src/scoring/evaluate.ts";
import { ownTargets } from "../../server/src/targets/index.ts";
import { others } from "../../server/src/targets/others.ts";
import { compile } from "../support/compile.ts";
import { instrumentText } from "../support/arbitraryInstrument.ts";

describe("any instrument without errors", () => {
  it("compiles to a value that its schema takes, and to the same bytes each time", () =>
    fc.assert(
      fc.asyncProperty(instrumentText, async (text) => {
        const instrument = await compile(text);
        assert.deepEqual(await compile(text), instrument);
        for (const target of [...ownTargets, ...others]) {
          const [first, second] = [target.compile(instrument, {}), target.compile(instrument, {})];
          assert.deepEqual(first, second);
          for (const file of first.files) if (file.suffix.endsWith(".json")) JSON.parse(file.content as string);
        }
      }),
      { numRuns: draws(20, 100) },
    ));

  it("gives every result a number or nothing, and nothing but counts where all is blank", () =>
    fc.assert(
      fc.asyncProperty(instrumentText, async (text) => {
        const instrument = await compile(text);
        const results = evaluate(instrument, {});
        for (const score of instrument.scores) {
          for (const { variable } of score.results) {
            assert.equal(typeof results[variable] === "number", score.formula.startsWith("count"), score.formula);
          }
        }
      }),
      { numRuns: draws(20, 100) },
    ));
});

import assert from "node:assert/strict";
import { madeUpRows } from "../../../server/src/respondents/simulate.ts";
import { buildInstrument, scaleOf } from "../../support/buildInstrument.ts";

describe("made-up respondents", () => {
  for (const battery of ["perception", "expectation", "constructor", "toString"]) {
    it(`answer a battery called ${battery}`, () => {
      const instrument = buildInstrument({
        id: "small",
        scales: [scaleOf("five", 1, 5, {})],
        batteries: [{ id: battery, code: "B", scale: "five" }],
        dimensions: [{ id: "d", items: [{ id: "A" }, { id: "C" }] }],
      });
      const rows = madeUpRows(instrument, 40);
      const answered = rows.filter(({ B_A }) => typeof B_A === "number" && B_A >= 1 && B_A <= 5);
      assert.equal(rows.length, 40);
      assert.ok(answered.length > 30);
    });
  }
});

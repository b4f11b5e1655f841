import assert from "node:assert/strict";
import { madeUpRows } from "../../../server/src/respondents/simulate.ts";
import { layouts } from "../../support/layouts.ts";
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

  it("answer so many of the items as are drawn, not always the same ones", async () => {
    const instrument = await layouts();
    const asked = madeUpRows(instrument, 60).filter(({ M_B1, M_B2, M_B3, M_B4 }) => [M_B1, M_B2, M_B3, M_B4].some((each) => each !== null));
    const answered = asked.map((row) => ["B1", "B2", "B3", "B4"].filter((item) => row[`M_${item}`] !== null));
    assert.ok(asked.length > 20);
    assert.ok(answered.every(({ length }) => length <= 2));
    assert.ok(answered.filter(({ length }) => length === 2).length > asked.length / 2);
    assert.ok(new Set(answered.map((each) => each.join())).size >= 5);
  });
});

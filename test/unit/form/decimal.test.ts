import assert from "node:assert/strict";
import { decimal } from "../../../server/src/form/decimal.ts";

describe("a number for a platform", () => {
  it("is written without an exponent, digit by digit", () => {
    assert.deepEqual([0, -3, 4.5, 1e-7, -1.25e-9, 1e21, 1.5e22].map(decimal), [
      "0",
      "-3",
      "4.5",
      "0.0000001",
      "-0.00000000125",
      "1000000000000000000000",
      "15000000000000000000000",
    ]);
  });

  it("is the same number", () => {
    for (const value of [0.1 + 0.2, 5e-324, 1.7976931348623157e308, -2.2250738585072014e-308]) assert.equal(Number(decimal(value)), value);
  });
});

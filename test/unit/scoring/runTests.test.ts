import assert from "node:assert/strict";
import { runTests } from "../../../server/src/scoring/runTests.ts";
import { compile } from "../../support/compile.ts";
import { desk } from "../../support/desk.ts";

describe("the tests of an instrument", () => {
  const text = desk(`question age "Age?" number 17..110
  question why "Why?" text
  page ask { age why expectation perception }
  score all = mean(perception) bands { "low" 1..3 "Low"  "high" 3.01..5 "High" }
  score gap = mean(perception - expectation) per dimension
  test "some" {
    given age = 40
    given why = "so"
    given perception = 2
    given H1.perception = missing
    expect all = 3.00
    expect all = "high"
    expect all = 2.5
    expect gap.help = 0
  }
  test "none" { expect all = missing }`);

  it("are in it, by the columns of its data", async () => {
    const { tests } = JSON.parse(JSON.stringify(await compile(text))) as object as { tests: object[] };
    assert.deepEqual(tests, [
      {
        title: "some",
        answers: { age: 40, why: "so", P_H2: 2, P_S1: 2 },
        expect: [
          { variable: "all", value: 3, decimals: 2 },
          { variable: "all_band", value: "high" },
          { variable: "all", value: 2.5, decimals: 1 },
          { variable: "gap_help", value: 0 },
        ],
      },
      { title: "none", answers: {}, expect: [{ variable: "all", value: null }] },
    ]);
  });

  it("say which expectations are not met, with nothing but the instrument", async () => {
    assert.deepEqual(runTests(await compile(text)), [
      {
        title: "some",
        failures: [
          { index: 1, variable: "all_band", expected: "high", actual: "low", decimals: undefined },
          { index: 2, variable: "all", expected: 2.5, actual: 3, decimals: 1 },
          { index: 3, variable: "gap_help", expected: 0, actual: null, decimals: undefined },
        ],
      },
      { title: "none", failures: [] },
    ]);
  });
});

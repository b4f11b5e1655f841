import assert from "node:assert/strict";
import { toldAtTheEnd, type Report } from "../../setup/reports.ts";

const report: Report = {
  stats: { passes: 2, failures: 1, pending: 0 },
  tests: [
    { fullTitle: "a desk opens", file: "/here/test/desk.test.ts", duration: 20_400 },
    { fullTitle: "a desk closes", file: "/here/test/desk.test.ts", duration: 11_000 },
    { fullTitle: "a lamp is lit", file: "/here/test/lamp.test.ts", duration: 40 },
  ],
  failures: [{ fullTitle: "a lamp is lit", file: "/here/test/lamp.test.ts", err: { message: "dark", stack: "Error: dark\n    at lamp" } }],
};

describe("the end of a run of tests", () => {
  it("has what failed, with its error, and the files that took longest", () => {
    assert.deepEqual(toldAtTheEnd([report, { stats: { passes: 3, failures: 0, pending: 0 } }], "/here"), [
      "The files that took longest, in seconds:",
      "    31  test/desk.test.ts",
      "Failed: test/lamp.test.ts: a lamp is lit",
      "  Error: dark",
      "      at lamp",
    ]);
  });

  it("has nothing to say of a quick run in which all went well", () => {
    assert.deepEqual(toldAtTheEnd([{ ...report, tests: report.tests!.slice(2), failures: [] }], "/here"), []);
  });
});

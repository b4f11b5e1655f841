import assert from "node:assert/strict";
import { failedFiles, toldAtTheEnd, withSecondRun, type Report } from "../../setup/reports.ts";

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

  it("has what failed at first where its file was run again, and counts what came then", () => {
    const [, closes, lit] = report.tests!;
    const first: Report = { ...report, passes: report.tests!.slice(0, 2) };
    assert.deepEqual(failedFiles(first), ["/here/test/lamp.test.ts"]);
    const second: Report = { stats: { passes: 1, failures: 0, pending: 0 }, tests: [lit!], passes: [lit!], failures: [] };
    const both = withSecondRun(first, second);
    assert.deepEqual(both.stats, { passes: 3, failures: 0, pending: 0 });
    assert.deepEqual(toldAtTheEnd([both], "/here").slice(2), [
      "Failed at first, and was run again: test/lamp.test.ts: a lamp is lit: dark",
    ]);
    const dark = withSecondRun(first, {
      ...report,
      tests: [lit!],
      failures: report.failures!,
      stats: { passes: 0, failures: 1, pending: 0 },
    });
    assert.deepEqual(dark.stats, { passes: 2, failures: 1, pending: 0 });
    // Two files fail, and one of them again.
    const two: Report = { ...first, passes: [], failures: [...report.failures!, { ...closes!, err: { message: "stuck" } }] };
    assert.deepEqual(withSecondRun(two, second).stats, { passes: 1, failures: 0, pending: 0 });
  });
});

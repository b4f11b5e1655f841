import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { formatVersion } from "../../../server/src/instrument/formatVersion.ts";
import { migrate } from "../../../server/src/instrument/migrate.ts";
import { sayIn } from "../../../server/src/messages/say.ts";
import { evaluate } from "../../../server/src/scoring/evaluate.ts";
import { runTests } from "../../../server/src/scoring/runTests.ts";
import { compileSample } from "../../support/compile.ts";

const problemOf = (value: unknown): string | undefined => {
  const read = migrate(value);
  return "problem" in read ? sayIn("en")(read.problem) : undefined;
};

describe("an instrument from JSON", () => {
  const first = JSON.parse(readFileSync("test/fixtures/instrument-1.0.json", "utf8")) as Record<string, unknown>;

  it("of the newest format is taken as it is", async () => {
    const { instrument } = await compileSample("desk/desk.ukur");
    assert.deepEqual(migrate(JSON.parse(JSON.stringify(instrument))), { instrument });
    assert.ok(runTests(instrument).length > 0);
  });

  it("of format 1.0 gets no tests, is scored as before and is not changed itself", async () => {
    const before = structuredClone(first);
    const read = migrate(first);
    assert.ok("instrument" in read);
    assert.deepEqual({ ...read.instrument }, { ...before, formatVersion, tests: [] });
    assert.deepEqual(first, before);
    const { instrument } = await compileSample("desk/desk.ukur");
    for (const { answers } of instrument.tests) assert.deepEqual(evaluate(read.instrument, answers), evaluate(instrument, answers));
  });

  it("of a newer format is refused by its version", () => {
    for (const version of ["2.1", "2.10", "3.0", "10.0"]) {
      assert.equal(
        problemOf({ ...first, formatVersion: version }),
        `This instrument has format version ${version}, and this Ukur reads versions up to ${formatVersion}. Install a newer Ukur, or compile the instrument again with this one.`,
      );
    }
  });

  it("of a format that there never was is refused, with those that there are", () => {
    for (const version of ["0.9", "1", "one", "", "1.0.0", "99999.0", 1, null, undefined, ["1.0"], "constructor"]) {
      assert.equal(
        problemOf({ ...first, formatVersion: version }),
        `This instrument has a format version that no Ukur has written: there are 1.0, 1.1, ${formatVersion}. Compile the instrument again from its \`.ukur\` file.`,
      );
    }
  });

  it("is refused where it is no instrument", () => {
    for (const value of [undefined, null, 1, "ukur-instrument", [], {}, { format: "csv" }, { ...first, format: undefined }]) {
      assert.match(problemOf(value) ?? "", /^This is no instrument of Ukur/);
    }
  });

  it("is refused by the place where it is not as its version says", () => {
    assert.match(problemOf({ ...first, languages: [] }) ?? "", /first at `languages`\. Compile it again/);
    assert.match(problemOf({ ...first, scores: [{ id: "a" }] }) ?? "", /first at `scores\.0\.\w+`/);
    assert.match(problemOf({ ...first, colour: "blue" }) ?? "", /first at/);
  });
});

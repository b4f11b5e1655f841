import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { runTests } from "../../server/src/scoring/runTests.ts";
import { findingsIn } from "../support/findings.ts";
import { standard } from "../../server/src/configuration/configuration.ts";
import { compiled, lossesOf, lossesPath, textOf, transcribed } from "./transcribed.ts";

describe("real questionnaires", () => {
  const expected = JSON.parse(readFileSync(lossesPath, "utf8")) as Readonly<Record<string, unknown>>;

  for (const name of transcribed) {
    describe(name, () => {
      it("has no finding, of method neither", async () => {
        const found = await findingsIn(textOf(name), {}, standard);
        assert.deepEqual(
          found.map(({ code, message }) => `${code}: ${message}`),
          [],
        );
      });

      it("passes the tests of its scores", async () => {
        const { instrument } = await compiled(name);
        assert.ok(instrument.tests.length > 0);
        for (const { title, failures } of runTests(instrument)) assert.deepEqual(failures, [], title);
      });

      it("loses on each platform what is known to be lost, and no more", async () => {
        assert.deepEqual(await lossesOf(name), expected[name], "Run npm run baselines, and read what is lost.");
      });
    });
  }

  it("are those whose losses are known", () => assert.deepEqual(Object.keys(expected).sort(), [...transcribed].sort()));
});

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { draws } from "../support/extent.ts";
import type { Soaked } from "./soak.ts";

const edits = draws(5_000, 20_000);

describe(`a server into which ${edits.toLocaleString("en")} edits were typed`, () => {
  let soaked: Soaked;

  // In a process of its own, so that what other tests leave in memory is not counted.
  before(async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [
      "--expose-gc",
      fileURLToPath(new URL("soak.ts", import.meta.url)),
      String(edits),
    ]);
    soaked = JSON.parse(stdout) as Soaked;
  });

  it("has told findings all the time", () => {
    assert.equal(soaked.edits, edits);
    assert.ok(soaked.publications > edits / 10, `${soaked.publications} times`);
  });

  it("says of every file what a new one says", () => assert.deepEqual(soaked.differing, []));

  it("keeps no more memory than after the first thousand", () => {
    assert.ok(soaked.late < soaked.early * 1.2, `${soaked.early} bytes at first, ${soaked.late} in the end`);
  });
});

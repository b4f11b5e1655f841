import assert from "node:assert/strict";
import { formOf } from "../../../server/src/form/build.ts";
import { pairUp } from "../../../server/src/form/pairs.ts";
import { compile } from "../../support/compile.ts";
import { desk } from "../../support/desk.ts";

describe("batteries of a page that ask the same items", () => {
  const paired = async (page: string) => pairUp(formOf(await compile(desk(`page all { ${page} }`))), true);

  it("share a table", async () => {
    const { pairs, losses } = await paired("expectation perception");
    assert.deepEqual(
      [...pairs.keys()].map(({ battery }) => battery.id),
      ["expectation", "perception"],
    );
    assert.equal(new Set(pairs.values()).size, 1);
    assert.deepEqual(losses, []);
  });

  it("share one for each heading", async () => {
    const { pairs } = await paired("expectation by dimension perception by dimension");
    assert.equal(new Set(pairs.values()).size, 2);
  });

  it("share none where one comes in another order for each respondent and the other does not", async () => {
    const { pairs, losses } = await paired("expectation order random perception");
    assert.deepEqual([pairs.size, losses.length > 0], [0, true]);
  });
});

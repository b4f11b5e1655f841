import assert from "node:assert/strict";
import { otherNames, ownTargets } from "../../../server/src/targets/index.ts";
import { others } from "../../../server/src/targets/others.ts";

describe("the targets", () => {
  it("that are loaded later are those that are listed", () => {
    assert.deepEqual(
      others.map(({ id, title }) => ({ id, title })),
      otherNames,
    );
  });

  it("have ids that no other has", () => {
    const ids = [...ownTargets, ...others].map(({ id }) => id);
    assert.equal(new Set(["instrument", "all", ...ids]).size, ids.length + 2);
  });
});

import assert from "node:assert/strict";
import { Names } from "../../../server/src/form/names.ts";

const plain = (name: string): string => name.toLowerCase().replace(/_+$/, "");
const names = (taken: readonly string[] = []): Names => new Names({ plain, longest: 8, advised: 5, reserved: ["own"], joint: "_" }, taken);

describe("names where a platform has rules for them", () => {
  it("stay those of the columns that can keep theirs, in their order", () => {
    const all = names();
    const own = all.columns([
      { name: "A_", on: "first" },
      { name: "Own", on: "second" },
      { name: "a", on: "third" },
    ]);
    assert.deepEqual(
      [...own],
      [
        ["A_", "a_2"],
        ["Own", "own_2"],
        ["a", "a"],
      ],
    );
    assert.deepEqual(
      [...all.changes],
      [
        ["first", [{ name: "A_", own: "a_2" }]],
        ["second", [{ name: "Own", own: "own_2" }]],
      ],
    );
  });

  it("are the short ones of the author where they are long", () => {
    const all = names();
    const own = all.columns([
      { name: "longer", on: "longer", short: "brief" },
      { name: "longer2", on: "longer2" },
    ]);
    assert.deepEqual([...own.values()], ["brief", "longer2"]);
    assert.equal(all.changes.size, 0);
  });

  it("are cut to one of their own each, by the same rules", () => {
    const all = names();
    assert.deepEqual(
      ["abcdefghij", "abcdefghij", "abcde_ghij", "abcde_ghij"].map((name) => all.free(name)),
      ["abcdefgh", "abcdef_2", "abcde_gh", "abcde_2"],
    );
  });
});

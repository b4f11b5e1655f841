import assert from "node:assert/strict";
import { others } from "../../../server/src/targets/others.ts";
import { compile } from "../../support/compile.ts";
import { desk } from "../../support/desk.ts";

describe("two batteries that are asked for side by side", () => {
  it("are told where a platform has no such table, and only where they could stand in one", async () => {
    const together = await compile(desk("page all { expectation perception }"));
    const apart = await compile(desk("page first { expectation }\n  page second { perception }"));
    for (const id of ["limesurvey", "xform", "xlsform", "redcap", "fhir", "qualtrics"]) {
      const target = others.find((each) => each.id === id)!;
      const told = (instrument: typeof together, sideBySide: boolean): number =>
        target.compile(instrument, { sideBySide }).losses.filter(({ code }) => code === "not-side-by-side").length;
      assert.deepEqual([told(together, true), told(apart, true), told(together, false)], [1, 0, 0], id);
    }
  });
});

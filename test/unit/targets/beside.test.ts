import assert from "node:assert/strict";
import { ownTargets } from "../../../server/src/targets/index.ts";
import { others } from "../../../server/src/targets/others.ts";
import { compile } from "../../support/compile.ts";
import { desk } from "../../support/desk.ts";

describe("two batteries that are asked for side by side", () => {
  const told = async (page: string, id: string, sideBySide: boolean): Promise<number> => {
    const instrument = await compile(desk(page));
    const target = [...ownTargets, ...others].find((each) => each.id === id)!;
    return target.compile(instrument, { sideBySide }).losses.filter(({ code }) => code === "not-side-by-side").length;
  };
  const together = "page all { expectation perception }";
  const apart = "page first { expectation }\n  page second { perception }";
  const stated = "page all { expectation, perception side by side }";
  const platforms = ["xform", "xlsform", "redcap", "fhir", "qualtrics"];

  it("are told where a platform has no such table, and only where they could stand in one", async () => {
    for (const id of platforms)
      assert.deepEqual([await told(together, id, true), await told(apart, id, true), await told(together, id, false)], [1, 0, 0], id);
  });

  it("are told where the file says so, too", async () => {
    for (const id of platforms) assert.deepEqual([await told(stated, id, false), await told(stated, id, true)], [1, 1], id);
  });

  it("have a table in SurveyJS, in LimeSurvey and on paper", async () => {
    for (const id of ["surveyjs", "limesurvey", "paper"]) assert.equal(await told(stated, id, false), 0, id);
    for (const id of ["surveyjs", "limesurvey"]) assert.equal(await told(together, id, true), 0, id);
  });
});

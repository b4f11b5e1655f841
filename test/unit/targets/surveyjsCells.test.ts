import assert from "node:assert/strict";
import { compile } from "../../support/compile.ts";
import { compile as surveyOf } from "../../support/surveyjs.ts";

/** How a scale from 1 looks in the cells of a table of two batteries. */
async function cell(points: number, low: string, high: string): Promise<unknown> {
  const instrument = await compile(`scale level 1..${points} { 1 "${low}" ${points} "${high}" }
instrument desk "Desk" {
  languages en
  battery importance "Important?" scale level
  battery performance "Good?" scale level
  dimension help "Help" { H1 "a" H2 "b" }
  page both { importance, performance side by side }
}`);
  return surveyOf(instrument).pages[0].elements[0].columns[0].cellType;
}

describe("a scale beside that of another battery in SurveyJS", () => {
  it("has buttons where they have room, and else answers in as many lines as they take", async () => {
    assert.equal(await cell(7, "Not at all", "Entirely"), "rating");
    assert.equal(await cell(10, "Not at all", "Entirely"), "radiogroup");
    // On a telephone, the words at its ends would cover each other.
    assert.equal(await cell(5, "Not important in the least", "Very important"), "radiogroup");
  });
});

import assert from "node:assert/strict";
import { surveyjs } from "../../../server/src/targets/surveyjs/index.ts";
import { compile } from "../../support/compile.ts";
import { desk } from "../../support/desk.ts";

describe("a SurveyJS survey", () => {
  it("opens with the intro and whom to ask about it, both escaped", async () => {
    const instrument = await compile(desk('intro "Welcome & thanks."\n  contact "<desk@example.org>"'));
    const survey = JSON.parse(surveyjs.compile(instrument, {}).files[0]!.content as string) as {
      pages: { elements: { type: string; html?: string }[] }[];
    };
    assert.deepEqual(survey.pages[0]?.elements[0], {
      type: "html",
      name: "intro",
      html: "<p>Welcome &#38; thanks.</p><p>&#60;desk@example.org&#62;</p>",
    });
  });
});

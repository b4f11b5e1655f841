/** The checks above are worth something only if they see a fault. */

import assert from "node:assert/strict";
import { Model } from "survey-core-3";
import { runSurveyTests } from "survey-core-3/tester";
import { instrumentNamed } from "../support/instruments.ts";
import { compile, faults, type SurveyJson } from "../support/surveyjs.ts";

const faultOf: Readonly<Record<string, { readonly make: (survey: SurveyJson) => void; readonly found: RegExp }>> = {
  "a misspelt property": { make: (survey) => (survey.pages[0].elements[2].isRequird = true), found: /isRequird/ },
  "an unknown type": { make: (survey) => (survey.pages[0].elements[2].type = "radiogrup"), found: /radiogrup/ },
  "a value that the property does not have": { make: (survey) => (survey.clearInvisibleValues = "onHide"), found: /onHide/ },
  "a reference to nothing": { make: (survey) => (survey.pages[1].visibleIf = "{usde} = 1"), found: /usde/ },
  "a reference to no row of a table": { make: (survey) => (survey.pages[1].visibleIf = "{E.E_Q99} = 1"), found: /E_Q99/ },
  "a reference to no option": { make: (survey) => (survey.pages[1].visibleIf = "{used} = 7"), found: /7/ },
  "a name used twice": { make: (survey) => (survey.pages[0].elements[2].name = "E"), found: /"E"/ },
  "an expression that cannot be read": {
    make: (survey) => (survey.calculatedValues[0].expression = "iif({used} notempty and, 1)"),
    found: /cannot be parsed/,
  },
  "an unknown function": { make: (survey) => (survey.calculatedValues[0].expression = "mean({used})"), found: /mean/ },
  "a question without a name": { make: (survey) => delete survey.pages[0].elements[2].name, found: /name/ },
};

describe("faults in a SurveyJS survey", () => {
  for (const [what, { make, found }] of Object.entries(faultOf)) {
    it(`are found: ${what}`, async () => {
      const survey = compile(await instrumentNamed("servqual"));
      make(survey);
      assert.match(faults(survey).join("\n"), found);
    });
  }

  it("are found by the tester: a required question that is not, and a score that is wrong", async () => {
    const survey = compile(await instrumentNamed("servqual"));
    const step = (expect: object) => ({ name: "t", tests: [{ name: "t", steps: [{ expect: { survey: expect } }] }] });
    assert.equal((await runSurveyTests(survey, step({ currentPage: "about" }))).summary.failed, 1);
    assert.equal((await runSurveyTests(survey, step({ values: { gap_tangibles: 1 } }))).summary.failed, 1);
  });

  it("include blanks that count as 0, which is why every score is guarded", async () => {
    const survey = compile(await instrumentNamed("servqual"));
    survey.calculatedValues = [{ name: "gap", expression: "{P_tangibles.P_Q01} - {E.E_Q01}", includeIntoResult: true }];
    const model = new Model(survey);
    model.setValue("E", { E_Q01: 5 });
    assert.equal(model.data["gap"], -5);
  });
});

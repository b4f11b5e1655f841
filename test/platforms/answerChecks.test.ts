import assert from "node:assert/strict";
import { Model } from "survey-core-3";
import type { Instrument } from "../../server/src/instrument/schema.ts";
import { brokenWhere } from "../../server/src/instrument/rules.ts";
import { conditionHolds } from "../../server/src/scoring/conditions.ts";
import { seeded } from "../../server/src/respondents/seeded.ts";
import { madeUpRows } from "../../server/src/respondents/simulate.ts";
import { writeAnswers } from "../../server/src/targets/surveyjs/writeAnswers.ts";
import { compile as compileText } from "../support/compile.ts";
import { desk } from "../support/desk.ts";
import { entriesOf, xformOf } from "../support/odk.ts";
import { OdkEngine } from "../support/odkEngine.ts";
import { randomRow } from "../support/respondents.ts";
import { compile, faults } from "../support/surveyjs.ts";

const text = desk(`question used "Used?" one of { yes 1 "Yes" no 0 "No" unsure 9 "I do not know" missing }
    check used != no or members > 1 "Somebody of several has used it."
  question members "Members?" number 1..6 unit "people"
  question children "Children?" number 0..6 unit "people"
    check children <= members "There cannot be more children than people."
    check not (children * 2 == members + 1 and used == yes) "That is an odd number."
  question ways "Ways?" any of { web 1 "Web" app 2 "App" desk 3 "Desk" none 4 "None" exclusive }
    check sum(ways) <= 2 or ways includes app "Two at most, without the app."
  question rate "Rate?" scale agree5
    check rate > 1 or answered(children) "Say how many children there are."
  page first { used members children ways rate }
  page items { expectation perception }`);

/** The questions whose rules a row breaks. */
function broken(instrument: Instrument, row: Parameters<typeof conditionHolds>[1]): string[] {
  return instrument.questions
    .filter(({ check = [] }) => check.some(({ rule }) => conditionHolds(brokenWhere(rule), row, instrument)))
    .map(({ id }) => id);
}

describe("rules for answers", () => {
  it("are broken by answers, and by no blank and no missing code", async () => {
    const instrument = await compileText(text);
    assert.deepEqual(broken(instrument, {}), []);
    assert.deepEqual(broken(instrument, { children: 3 }), []);
    assert.deepEqual(broken(instrument, { children: 3, members: 2 }), ["children"]);
    assert.deepEqual(broken(instrument, { children: 2, members: 3, used: 1 }), ["children"]);
    assert.deepEqual(broken(instrument, { children: 2, members: 3, used: 9 }), []);
    assert.deepEqual(broken(instrument, { used: 0, members: 1 }), ["used"]);
    assert.deepEqual(broken(instrument, { used: 0 }), []);
    assert.deepEqual(broken(instrument, { ways_web: 1, ways_app: 0, ways_desk: 1, ways_none: 0 }), []);
    assert.deepEqual(broken(instrument, { rate: 1 }), ["rate"]);
    assert.deepEqual(broken(instrument, { rate: 1, children: 0 }), []);
  });

  it("are SurveyJS's, for any answers", async () => {
    const instrument = await compileText(text);
    const survey = compile(instrument);
    assert.deepEqual(faults(survey), []);
    const random = seeded(5);
    let refused = 0;
    for (let person = 0; person < 80; person++) {
      const row = randomRow(instrument, random, { blanks: 0.2, acceptable: false });
      const model = new Model(survey);
      for (const [name, value] of Object.entries(writeAnswers(instrument, row))) model.setValue(name, value);
      const names = model
        .getAllQuestions()
        .filter((question) => !question.validate(false))
        .map(({ name }) => name);
      assert.deepEqual(names, broken(instrument, row), JSON.stringify(row));
      refused += names.length;
    }
    assert.ok(refused > 20);
  });

  it("are kept to by respondents that are made up", async () => {
    const instrument = await compileText(text);
    for (const row of madeUpRows(instrument, 60)) assert.deepEqual(broken(instrument, row), []);
  });

  describe("in ODK", () => {
    let engine: OdkEngine;
    before(() => void (engine = new OdkEngine()));
    after(() => engine.close());

    it("are its constraints, for any answers", async () => {
      const instrument = await compileText(text);
      const random = seeded(6);
      const rows = Array.from({ length: 40 }, () => randomRow(instrument, random, { blanks: 0.2, acceptable: false }));
      const { fault, filled } = await engine.open(
        xformOf(instrument),
        rows.map((row) => entriesOf(instrument, row)),
      );
      assert.equal(fault, undefined);
      filled.forEach(({ violations }, index) => {
        const names = violations.filter(({ condition }) => condition === "constraint").map(({ name }) => name);
        assert.deepEqual(names, broken(instrument, rows[index]!), JSON.stringify(rows[index]));
      });
    });
  });
});

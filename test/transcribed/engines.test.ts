import assert from "node:assert/strict";
import { sweptTranscribed } from "../support/extent.ts";
import { Model } from "survey-core-3";
import type { Instrument } from "../../server/src/instrument/schema.ts";
import { seeded } from "../../server/src/respondents/seeded.ts";
import type { Row } from "../../server/src/scoring/answers.ts";
import { evaluate } from "../../server/src/scoring/evaluate.ts";
import { shownAnswers } from "../../server/src/scoring/shown.ts";
import { fhir } from "../../server/src/targets/fhir/index.ts";
import { readAnswers } from "../../server/src/targets/surveyjs/readAnswers.ts";
import { writeAnswers } from "../../server/src/targets/surveyjs/writeAnswers.ts";
import { Calculator, respond, type Questionnaire } from "../support/fhir.ts";
import { faults as faultsInFhir } from "../support/fhirRules.ts";
import { entriesOf, xformOf } from "../support/odk.ts";
import { OdkEngine } from "../support/odkEngine.ts";
import { randomRow } from "../support/respondents.ts";
import { compile, faults, fill } from "../support/surveyjs.ts";
import { compiled } from "./transcribed.ts";

/** Respondents who leave out nothing, some of it, and most of it. */
function rowsOf(instrument: Instrument, acceptable: boolean): Row[] {
  const random = seeded(7);
  return [0, 0.1, 0.3, 0.8].map((blanks) => randomRow(instrument, random, { blanks, acceptable }));
}

/** Holds what an engine has calculated against the scorer. */
function assertScored(instrument: Instrument, shown: Row, theirs: (variable: string) => unknown): void {
  for (const [variable, mine] of Object.entries(evaluate(instrument, shown))) {
    const result = theirs(variable) ?? null;
    if (typeof mine === "number" && typeof result === "number") assert.ok(Math.abs(mine - result) < 1e-9, variable);
    else assert.equal(result, mine, variable);
  }
}

describe("real questionnaires in the engines of platforms", () => {
  let odk: OdkEngine;
  before(() => void (odk = new OdkEngine()));
  after(() => odk.close());

  for (const name of sweptTranscribed)
    describe(name, () => {
      let instrument: Instrument;
      before(async () => void ({ instrument } = await compiled(name)));

      it("loads in SurveyJS without a finding, and agrees with the scorer", () => {
        const survey = compile(instrument);
        assert.deepEqual(faults(survey), []);
        const model = new Model(survey);
        for (const row of rowsOf(instrument, false)) {
          for (const { id } of instrument.givens ?? []) model.setValue(id, row[id]);
          fill(model, writeAnswers(instrument, row));
          const shown = shownAnswers(instrument, row);
          assert.deepEqual({ ...readAnswers(instrument, model.data) }, shown);
          assertScored(instrument, shown, (variable) => model.data[variable]);
        }
      });

      it("keeps to FHIR's rules, and agrees with the scorer", () => {
        for (const [index, release] of (["R4", "R5"] as const).entries()) {
          const questionnaire = JSON.parse(fhir.compile(instrument, {}).files[index]!.content as string) as Questionnaire;
          assert.deepEqual(faultsInFhir(questionnaire, release, instrument.languages), []);
          const calculator = new Calculator(questionnaire, release);
          for (const row of rowsOf(instrument, false)) {
            const shown = shownAnswers(instrument, row);
            const results = calculator.results(respond(instrument, questionnaire, shown));
            assertScored(instrument, shown, (variable) => results[variable]);
          }
        }
      });

      it("opens in ODK, takes good answers, and agrees with the scorer", async () => {
        const rows = rowsOf(instrument, true);
        // A respondent enters nothing that is known beforehand.
        const known = new Set(instrument.givens?.map(({ id }) => id));
        const entries = rows.map((row) => entriesOf(instrument, Object.fromEntries(Object.entries(row).filter(([id]) => !known.has(id)))));
        const { fault, filled } = await odk.open(xformOf(instrument), entries);
        assert.equal(fault, undefined);
        for (const [index, { sent, violations }] of filled.entries()) {
          assert.deepEqual(violations, []);
          const given = Array.from(known, (id) => [id, sent[id] ? Number(sent[id]) : null] as const);
          const shown = shownAnswers(instrument, { ...rows[index], ...Object.fromEntries(given) });
          assertScored(instrument, shown, (variable) =>
            sent[variable] === "" || typeof evaluate(instrument, shown)[variable] === "string"
              ? sent[variable] || null
              : Number(sent[variable]),
          );
        }
      });
    });
});

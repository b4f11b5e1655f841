import assert from "node:assert/strict";
import fc from "fast-check";
import { formOf } from "../../server/src/form/build.ts";
import { seeded } from "../../server/src/respondents/seeded.ts";
import { conditionHolds } from "../../server/src/scoring/conditions.ts";
import { evaluate } from "../../server/src/scoring/evaluate.ts";
import { shownAnswers } from "../../server/src/scoring/shown.ts";
import { fhir } from "../../server/src/targets/fhir/index.ts";
import { draws } from "../support/extent.ts";
import { instrumentText } from "../support/arbitraryInstrument.ts";
import { compile as compileText } from "../support/compile.ts";
import { Calculator, respond, type Questionnaire } from "../support/fhir.ts";
import { faults } from "../support/fhirRules.ts";
import { randomRow } from "../support/respondents.ts";

describe("any instrument in FHIR", () => {
  it("keeps to the rules, and agrees with the scorer", async () => {
    await fc.assert(
      fc.asyncProperty(instrumentText, fc.nat(), async (text, seed) => {
        const instrument = await compileText(text);
        const questionnaires = fhir.compile(instrument, {}).files.map(({ content }) => JSON.parse(content as string) as Questionnaire);
        for (const [index, release] of (["R4", "R5"] as const).entries()) {
          const questionnaire = questionnaires[index]!;
          assert.deepEqual(faults(questionnaire, release, instrument.languages), []);
          const calculator = new Calculator(questionnaire, release);
          const random = seeded(seed);
          for (const blanks of [0, 0.3, 0.8]) {
            const row = shownAnswers(instrument, randomRow(instrument, random, { blanks, acceptable: false }));
            const response = respond(instrument, questionnaire, row);
            for (const { id, when } of formOf(instrument).pages) {
              const page = questionnaire.item.find(({ linkId }) => linkId === `page.${id}`);
              if (page) assert.equal(calculator.isShown(page, response), when === undefined || conditionHolds(when, row, instrument));
            }
            const results = calculator.results(response);
            for (const [variable, mine] of Object.entries(evaluate(instrument, row))) {
              const theirs = results[variable];
              if (typeof mine === "number" && typeof theirs === "number") assert.ok(Math.abs(mine - theirs) < 1e-9, variable);
              else assert.equal(theirs, mine, variable);
            }
          }
        }
      }),
      { numRuns: draws(8, 40) },
    );
  });
});

import assert from "node:assert/strict";
import fc from "fast-check";
import { Model } from "survey-core-3";
import { evaluate } from "../../server/src/scoring/evaluate.ts";
import { shownAnswers } from "../../server/src/scoring/shown.ts";
import { readAnswers } from "../../server/src/targets/surveyjs/readAnswers.ts";
import { seeded } from "../../server/src/respondents/seeded.ts";
import { writeAnswers } from "../../server/src/targets/surveyjs/writeAnswers.ts";
import { draws } from "../support/extent.ts";
import { instrumentText } from "../support/arbitraryInstrument.ts";
import { compile as compileText } from "../support/compile.ts";
import { wordsRead } from "../support/marks.ts";
import { randomRow } from "../support/respondents.ts";
import { compile, faults, fill } from "../support/surveyjs.ts";

describe("any instrument in SurveyJS", () => {
  it("loads without a finding, shows its texts as they are, and agrees with the scorer", async () => {
    await fc.assert(
      fc.asyncProperty(instrumentText, fc.nat(), async (text, seed) => {
        const instrument = await compileText(text);
        const survey = compile(instrument);
        assert.deepEqual(faults(survey), []);
        const model = new Model(survey);
        const random = seeded(seed);
        for (const blanks of [0, 0.3, 0.8]) {
          const row = randomRow(instrument, random, { blanks, acceptable: false });
          fill(model, writeAnswers(instrument, row));
          const shown = shownAnswers(instrument, row);
          assert.deepEqual({ ...readAnswers(instrument, model.data) }, shown);
          for (const [variable, score] of Object.entries(evaluate(instrument, shown))) {
            const actual = model.data[variable] ?? null;
            if (typeof score === "number" && typeof actual === "number") assert.ok(Math.abs(score - actual) < 1e-9, variable);
            else assert.equal(actual, score, variable);
          }
        }
        const read = (own: string): string => wordsRead(own, tellsNothing, (words, address) => `${words} (${address})`);
        assert.equal(model.locTitle.textOrHtml, read(instrument.title["en"]!));
        for (const { id, text: title } of instrument.questions) {
          assert.equal(model.getQuestionByName(id).locTitle.textOrHtml, read(title["en"]!));
        }
      }),
      { numRuns: draws(8, 40) },
    );
  });
});

/** No made instrument tells an answer. */
function tellsNothing(of: string): never {
  throw new Error(`${of} is told`);
}

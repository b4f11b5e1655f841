import assert from "node:assert/strict";
import { Model as OlderModel } from "survey-core";
import { Model } from "survey-core-3";
import type { Instrument } from "../../server/src/instrument/schema.ts";
import { evaluate } from "../../server/src/scoring/evaluate.ts";
import { shownAnswers } from "../../server/src/scoring/shown.ts";
import { surveyjs } from "../../server/src/targets/surveyjs/index.ts";
import { readAnswers } from "../../server/src/targets/surveyjs/readAnswers.ts";
import type { TargetOptions } from "../../server/src/targets/target.ts";
import { writeAnswers } from "../../server/src/targets/surveyjs/writeAnswers.ts";
import { buildInstrument, scaleOf, shown } from "../support/buildInstrument.ts";
import { answer, ask, compare, minus, number } from "../support/expressions.ts";
import { compile, faults, fill } from "../support/surveyjs.ts";

/** Words with a meaning in JavaScript, in SurveyJS, in its expressions and in its data. */
const ordinary =
  "length prototype name value row item panel survey self parent matrix composite choice column state true false null undefined empty notempty " +
  "and or not contains anyof iif sum avg count round min max title data rowIndex rowValue visibleRowIndex totalRow prevRow nextRow total Infinity " +
  "NaN isVisible id index type page pages html comment other none default en E e1 Comment today age negate require then get set";
/** Those that survey-core 3.1.1, its linter or 2.5.38 stumble over as a question or as a score. */
const kept =
  "pageno pagecount questioncount correctedanswers correctanswers correctedanswercount incorrectedanswers incorrectanswers incorrectedanswercount " +
  "locale constructor toString toLocaleString valueOf hasOwnProperty isPrototypeOf propertyIsEnumerable equals one_equals_two";

const five = scaleOf("five", 1, 5, { 1: { en: "Low", id: "Rendah" }, 5: { en: "High", id: "Tinggi" } });

describe("names in SurveyJS", () => {
  for (const name of ordinary.split(" ")) {
    it(`works with ${name} as a question, a score, an item and a page`, () => {
      const { question, score, battery } = calledBy(name);
      for (const instrument of [question, score, battery]) {
        assert.deepEqual(surveyjs.compile(instrument, {}).losses, []);
        works(instrument, {});
      }
      works(battery, { sideBySide: true });
    });
  }

  for (const name of kept.split(" ")) {
    it(`reports ${name} as a question and as a score`, () => {
      const { question, score } = calledBy(name);
      for (const instrument of [question, score]) {
        assert.deepEqual(
          surveyjs.compile(instrument, {}).losses.map(({ on }) => on),
          [name],
        );
        assert.throws(() => works(instrument, {}), `${name} works after all`);
      }
    });
  }

  it("finds other names for tables and pages, which are no columns", () => {
    for (const name of ["constructor", "locale", "toString"]) {
      const { battery } = calledBy(name);
      works(battery, {});
      works(battery, { sideBySide: true });
    }
  });
});

/** Loads in both versions without a finding, and asks, hides and scores as it should. */
function works(instrument: Instrument, options: TargetOptions): void {
  const survey = compile(instrument, options);
  assert.deepEqual(faults(survey), []);
  const row = Object.fromEntries(instrument.variables.map((variable) => [variable.name, 3]));
  const expected = shownAnswers(instrument, row);
  for (const model of [new Model(survey), new OlderModel(survey)]) {
    fill(model as Model, writeAnswers(instrument, row, options));
    assert.deepEqual({ ...readAnswers(instrument, model.data, options) }, expected);
    for (const [variable, value] of Object.entries(evaluate(instrument, expected))) assert.equal(model.data[variable], value, variable);
  }
}

function calledBy(name: string): { question: Instrument; score: Instrument; battery: Instrument } {
  const numeric = (id: string) => ({ id, type: { kind: "number" as const, decimals: 0 } });
  const items = [{ id: name }, { id: "another" }];
  return {
    question: buildInstrument({
      id: "question",
      questions: [numeric(name), numeric("later")],
      pages: [
        { id: "first", elements: ask(name) },
        { id: "second", when: compare(name, "==", 3), elements: ask("later") },
      ],
      scores: [{ id: "result", results: [{ variable: "result", expression: minus(answer(name), number(1)) }] }],
    }),
    score: buildInstrument({
      id: "score",
      questions: [numeric("asked")],
      scores: [
        { id: name, results: [{ variable: name, expression: minus(answer("asked"), number(1)) }] },
        { id: "result", results: [{ variable: "result", expression: minus({ kind: "result", variable: name }, number(1)) }] },
      ],
    }),
    battery: buildInstrument({
      id: "battery",
      scales: [five],
      batteries: [
        { id: "first", code: name, scale: "five" },
        { id: "second", code: "second", scale: "five" },
      ],
      dimensions: [{ id: "dimension", items }],
      questions: [numeric("asked")],
      pages: [
        { id: "page_of_items", elements: [shown("first", items), shown("second", items)] },
        { id: name, when: compare(`${name}_${name}`, "==", 3), elements: ask("asked") },
      ],
      scores: [
        {
          id: "result",
          results: [{ variable: "result", expression: minus(answer(`${name}_${name}`), answer("second_another")) }],
        },
      ],
    }),
  };
}

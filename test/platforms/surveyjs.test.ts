import assert from "node:assert/strict";
import { draws, sweptInstruments } from "../support/extent.ts";
import { Model } from "survey-core-3";
import { type ISurveyTestStep, runSurveyTests } from "survey-core-3/tester";
import type { Instrument } from "../../server/src/instrument/schema.ts";
import { evaluate } from "../../server/src/scoring/evaluate.ts";
import { shownAnswers, walkThrough } from "../../server/src/scoring/shown.ts";
import type { Row } from "../../server/src/scoring/answers.ts";
import { readAnswers } from "../../server/src/targets/surveyjs/readAnswers.ts";
import type { TargetOptions } from "../../server/src/targets/target.ts";
import { seeded } from "../../server/src/respondents/seeded.ts";
import { writeAnswers } from "../../server/src/targets/surveyjs/writeAnswers.ts";
import { instrumentNamed } from "../support/instruments.ts";
import { randomRow } from "../support/respondents.ts";
import { compile, faults, fill } from "../support/surveyjs.ts";

const respondents = draws(12, 40);
/** Those of them who go from page to page, which takes long. The others hand in all that they were shown at once. */
const walking = draws(4, 8);
/** Of an instrument with more routes, these are spread over all of them. */
const mostRoutes = draws(6, 40);
const arrangements: readonly [string, TargetOptions][] = [
  ["one after the other", { sideBySide: false }],
  ["side by side", { sideBySide: true }],
];

describe("SurveyJS", () => {
  for (const name of sweptInstruments) {
    describe(name, () => {
      for (const [arrangement, options] of arrangements) {
        it(`loads without an error or a finding, batteries ${arrangement}`, async () => {
          assert.deepEqual(faults(compile(await instrumentNamed(name), options)), []);
        });
      }

      it(`gives the scores of ${respondents} respondents as the scorer does`, async () => {
        const instrument = await instrumentNamed(name);
        const surveys = new Map(arrangements.map(([, options]) => [JSON.stringify(compile(instrument, options)), options]));
        for (const [survey, options] of surveys) {
          const random = seeded(20_261_124);
          const model = new Model(JSON.parse(survey));
          for (let number = 0; number < respondents; number++) {
            const row = randomRow(instrument, random, { blanks: [0, 0.1, 0.4, 0.9][number % 4]!, acceptable: false });
            if (number < walking) {
              // Every other respondent changes the answers of the one before: what is hidden then must go.
              if (number % 2 === 0) model.clear();
              fill(model, writeAnswers(instrument, row, options));
            } else model.data = writeAnswers(instrument, shownAnswers(instrument, row), options);
            sameAnswersAndScores(instrument, row, readAnswers(instrument, model.data, options), model.data, `respondent ${number}`);
          }
        }
      });

      it("lets respondents through on every route", async () => {
        const instrument = await instrumentNamed(name);
        const all = routesThrough(instrument);
        const step = Math.max(1, all.length / mostRoutes);
        const routes = all.filter((_, index) => Math.floor(index / step) > Math.floor((index - 1) / step));
        const tests = routes.map((route, index) => ({ name: `route ${index + 1}`, steps: stepsOf(instrument, route) }));
        const result = await runSurveyTests(compile(instrument), { name, tests }, { randomSeed: 1 });
        const failed = result.tests.filter(({ status }) => status !== "passed");
        assert.deepEqual(
          failed.map((test) => JSON.stringify(test)),
          [],
        );
        assert.equal(result.summary.passed, routes.length);
      });

      it("lets nobody pass a page without a required answer", async () => {
        const instrument = await instrumentNamed(name);
        // The words that an option asks for are not on every route: the tests of answers of every form look at them.
        const model = new Model(compile(instrument));
        const routes = routesThrough(instrument);
        for (const variable of instrument.variables.filter(({ required, from }) => required && from.kind !== "specify")) {
          const route = routes.find(({ row }) => (row[variable.name] ?? null) !== null);
          assert.ok(route, `no route shows ${variable.name}`);
          const blank = {
            ...route.row,
            ...Object.fromEntries(siblings(instrument, variable.name).map((sibling) => [sibling, null])),
          };
          model.clear();
          assert.equal(accepts(model, writeAnswers(instrument, route.row)), true, `${variable.name} answered`);
          model.clear();
          assert.equal(accepts(model, writeAnswers(instrument, blank)), false, `${variable.name} left out`);
        }
      });
    });
  }
});

/** The variables that have no answer when this one has none. */
function siblings(instrument: Instrument, name: string): string[] {
  const { from } = instrument.variables.find((variable) => variable.name === name)!;
  if (from.kind !== "option") return [name];
  return instrument.variables
    .filter((variable) => variable.from.kind === "option" && variable.from.question === from.question)
    .map((variable) => variable.name);
}

/** Whether every page that is shown can be left. */
function accepts(model: Model, data: Readonly<Record<string, unknown>>): boolean {
  fill(model, data);
  return model.validate(false, false);
}

function sameAnswersAndScores(instrument: Instrument, row: Row, read: Row, data: Record<string, unknown>, who: string): void {
  const shown = shownAnswers(instrument, row);
  const differing = Object.keys(shown).filter((variable) => read[variable] !== shown[variable]);
  assert.deepEqual(
    differing.map((variable) => [variable, read[variable]]),
    differing.map((variable) => [variable, shown[variable]]),
    who,
  );
  for (const [variable, expected] of Object.entries(evaluate(instrument, shown))) {
    const actual = data[variable] ?? null;
    if (typeof expected === "number" && typeof actual === "number")
      assert.ok(Math.abs(expected - actual) < 1e-9, `${who}, ${variable}: ${actual} is not ${expected}`);
    else assert.equal(actual, expected, `${who}, ${variable}`);
  }
}

interface Route {
  /** The names of the pages that are shown, in order. */
  readonly pages: readonly string[];
  readonly row: Row;
}

/** One respondent for each way through the pages, and past what must be answered, that random answers find. */
function routesThrough(instrument: Instrument): Route[] {
  const random = seeded(7);
  const routes = new Map<string, Route>();
  const seen = new Set<string>();
  const asked = new Set<string>();
  for (let number = 0; number < 300; number++) {
    const row = randomRow(instrument, random, { blanks: number % 2 === 0 ? 0 : 0.3, acceptable: true });
    const { pages, answers } = walkThrough(instrument, row);
    const names = pages.map(({ id }) => id);
    const required = instrument.variables.filter(
      ({ name, required: isRequired }) => isRequired && answers[name] !== null && !asked.has(name),
    );
    for (const { name } of required) asked.add(name);
    const key = [...names, ...required.map(({ name }) => name)].join();
    if (!routes.has(key) && (required.length > 0 || !seen.has(names.join()))) routes.set(key, { pages: names, row: answers });
    seen.add(names.join());
  }
  return [...routes.values()];
}

/** What the respondent does on each page, and what must then be true. */
function stepsOf(instrument: Instrument, { pages, row }: Route): ISurveyTestStep[] {
  const model = new Model(compile(instrument));
  const data = writeAnswers(instrument, row);
  const answers = (page: string) => {
    const names = model.getPageByName(page).questions.map((question) => question.name);
    return Object.fromEntries(names.filter((name) => Object.hasOwn(data, name)).map((name) => [name, data[name]]));
  };
  const results = Object.entries(evaluate(instrument, row)).filter(([, value]) => value !== null);
  // A stop is no page of a survey, which ends with the page before it and says so in a value of its own.
  const stops = new Set(instrument.pages.flatMap(({ id, stop }) => (stop === undefined ? [] : [id])));
  // Whoever may refuse is asked so on a page of its own.
  const asking = instrument.refused === undefined ? [] : [(model.getQuestionByName("consent").page as { name: string }).name];
  const shown = [...asking, ...pages.filter((page) => !stops.has(page))];
  for (const stop of stops) results.push([stop, pages.includes(stop) ? 1 : 0]);
  const steps = shown.flatMap((page, index): ISurveyTestStep[] => {
    const set = answers(page);
    const go = index === shown.length - 1 ? { complete: { survey: true } } : { nextPage: { survey: true } };
    return [{ expect: { survey: { currentPage: page } } }, ...(Object.keys(set).length > 0 ? [{ set }] : []), go];
  });
  const values = results.length > 0 ? { values: Object.fromEntries(results) } : {};
  return [...steps, { expect: { survey: { state: "completed", pages: shown, ...values } } }];
}

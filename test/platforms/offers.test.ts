import assert from "node:assert/strict";
import { Model } from "survey-core-3";
import { byId } from "../../server/src/instrument/byId.ts";
import type { Instrument } from "../../server/src/instrument/schema.ts";
import { madeUpRows } from "../../server/src/respondents/simulate.ts";
import { seeded } from "../../server/src/respondents/seeded.ts";
import type { Row } from "../../server/src/scoring/answers.ts";
import { offeredOptions } from "../../server/src/scoring/offered.ts";
import { shownAnswers } from "../../server/src/scoring/shown.ts";
import { readAnswers } from "../../server/src/targets/surveyjs/readAnswers.ts";
import { writeAnswers } from "../../server/src/targets/surveyjs/writeAnswers.ts";
import { fhir } from "../../server/src/targets/fhir/index.ts";
import { limesurvey } from "../../server/src/targets/limesurvey/index.ts";
import { layOut as layOutLime } from "../../server/src/targets/limesurvey/layout.ts";
import { xform } from "../../server/src/targets/odk/index.ts";
import { paper } from "../../server/src/targets/paper/index.ts";
import { qualtrics } from "../../server/src/targets/qualtrics/index.ts";
import { redcap } from "../../server/src/targets/redcap/index.ts";
import { surveyjs } from "../../server/src/targets/surveyjs/index.ts";
import { evaluateScript } from "../support/expressionScript.ts";
import { allItems, Calculator, respond } from "../support/fhir.ts";
import { faults as faultsOfFhir } from "../support/fhirRules.ts";
import { missing, readingsOf, targets } from "../support/outputs/compare.ts";
import { partsOf } from "../support/outputs/parts.ts";
import { faults as faultsOfQualtrics, logicHolds, optionsOf } from "../support/qualtrics.ts";
import { fillIn } from "../support/qualtricsAnswers.ts";
import { readQsf } from "../support/qualtricsFile.ts";
import { faults as faultsOfXlsForm, xlsFormOf } from "../support/xlsForms.ts";
import { compile as compileText } from "../support/compile.ts";
import { offering, offeringAndKnowing } from "../support/offering.ts";
import { entriesOf, xformOf } from "../support/odk.ts";
import { OdkEngine } from "../support/odkEngine.ts";
import { randomRow } from "../support/respondents.ts";
import { compile, faults, fill } from "../support/surveyjs.ts";

/** Rows of people who choose what they are offered, blanks among them. */
function rowsOf(instrument: Instrument): Row[] {
  const random = seeded(7);
  return Array.from({ length: 60 }, (_, index) => randomRow(instrument, random, { blanks: [0, 0.2, 0.5][index % 3]!, acceptable: false }));
}

describe("options that hang on other answers", () => {
  it("are chosen by nobody who is not offered them", async () => {
    const instrument = await compileText(offeringAndKnowing);
    for (const row of [...madeUpRows(instrument, 80), ...rowsOf(instrument)]) {
      const shown = shownAnswers(instrument, row);
      for (const question of instrument.questions) {
        if (!("options" in question.type)) continue;
        const offered = offeredOptions(question, shown, instrument);
        for (const option of question.type.options.filter((each) => !offered.includes(each))) {
          if (option.variable === undefined) assert.notEqual(shown[question.id], option.code);
          else assert.equal(shown[option.variable], null);
        }
      }
    }
    const first = instrument.questions.find(({ id }) => id === "main")!;
    assert.equal(first.carries, "channels");
    assert.deepEqual("options" in first.type && first.type.options.map(({ id }) => id), ["counter", "telephone", "website", "another"]);
  });

  it("take back what was not offered, and what hangs on it", async () => {
    const instrument = await compileText(offering);
    const shown = shownAnswers(instrument, {
      old: 0,
      city: 2,
      channels_website: 1,
      channels_counter: 1,
      main: 3,
      station: 1,
      why: "Fast.",
    });
    assert.deepEqual([shown["channels_website"], shown["main"], shown["station"], shown["why"]], [null, null, null, null]);
  });

  for (const [name, text] of Object.entries({ offering, offeringAndKnowing }))
    it(`are offered by SurveyJS to those who are meant, ${name}`, async () => {
      const instrument = await compileText(text);
      const survey = compile(instrument);
      assert.deepEqual(faults(survey), []);
      const model = new Model(survey);
      for (const row of rowsOf(instrument)) {
        const data = writeAnswers(instrument, row);
        for (const { id } of instrument.givens ?? []) model.setValue(id, data[id] ?? null);
        fill(model, data);
        const shown = shownAnswers(instrument, row);
        assert.deepEqual(shownAnswers(instrument, readAnswers(instrument, model.data)), { ...shown, ...recordsOf(shown) });
        for (const page of model.visiblePages) {
          for (const question of page.questions as any[]) {
            const own = byId(instrument.questions).get(question.name);
            if (own === undefined || !("options" in own.type) || !question.isVisible) continue;
            assert.deepEqual(
              question.visibleChoices.map(({ value }: { value: number }) => value),
              offeredOptions(own, shown, instrument).map(({ code }) => code),
              `${own.id} after ${JSON.stringify(shown)}`,
            );
          }
        }
      }
    });

  it("are taken back by SurveyJS when an earlier answer changes", async () => {
    const instrument = await compileText(offering);
    const model = new Model(compile(instrument));
    fill(model, writeAnswers(instrument, { old: 1, city: 2, channels_website: 1, channels_counter: 0, main: 3, station: 5, why: "Fast." }));
    assert.deepEqual([model.data["main"], model.data["station"], model.data["why"]], [3, 5, "Fast."]);
    model.setValue("old", 0);
    const shown = shownAnswers(instrument, readAnswers(instrument, model.data));
    assert.deepEqual([model.data["main"], model.data["station"], model.data["why"]], [undefined, undefined, undefined]);
    assert.equal(shown["channels_website"], null);
  });

  it("are offered by Qualtrics to those who are meant, or it is told", async () => {
    for (const text of [offering, offeringAndKnowing]) {
      const instrument = await compileText(text);
      const qsf = readQsf(JSON.parse(qualtrics.compile(instrument, {}).files[0]!.content as string));
      assert.deepEqual(faultsOfQualtrics(qsf), []);
    }
    const instrument = await compileText(offering);
    const { files, losses } = qualtrics.compile(instrument, {});
    const qsf = readQsf(JSON.parse(files[0]!.content as string));
    const told = new Set(losses.filter(({ code }) => code === "options-not-filtered").map(({ on }) => on));
    for (const row of rowsOf(instrument)) {
      const shown = shownAnswers(instrument, row);
      const { selected, typed } = fillIn(instrument, qsf, shown);
      for (const question of instrument.questions) {
        if (!("options" in question.type) || told.has(question.id)) continue;
        const written = qsf.questions.find(({ DataExportTag }) => DataExportTag === question.id)!;
        const choices = Object.values(optionsOf(written));
        const offered = offeredOptions(question, shown, instrument);
        question.type.options.forEach((option, index) => {
          const { DisplayLogic: logic } = choices[index]!;
          assert.equal(logic === undefined || logicHolds(logic, selected, typed), offered.includes(option), `${question.id}.${option.id}`);
        });
      }
    }
    assert.deepEqual([...told], []);
  });

  it("are boxes with a relevance in LimeSurvey, and told where it has none", async () => {
    const instrument = await compileText(offering);
    const { groups, answers, losses } = layOutLime(instrument);
    for (const row of rowsOf(instrument)) {
      const shown = shownAnswers(instrument, row);
      const valueOf = (code: string): string => {
        for (const [variable, place] of answers) {
          const value = shown[variable] ?? null;
          if (place.kind === "value" && place.ref === `${code}.NAOK`) return value === null ? "" : String(value);
          if (place.kind === "ticked" && place.chosen === `${code}.NAOK == "Y"`) return value === 1 ? "Y" : "";
        }
        return "";
      };
      const holds = (relevance: string): boolean => relevance === "1" || evaluateScript(`if(${relevance}, 1, 0)`, valueOf) === 1;
      for (const question of instrument.questions) {
        if (!("options" in question.type)) continue;
        const offered = offeredOptions(question, shown, instrument);
        const written = groups.flatMap(({ questions }) => questions).find(({ code }) => code === question.id)!;
        assert.equal(holds(written.relevance), offered.length > 0, question.id);
        if (question.type.kind !== "any") continue;
        question.type.options.forEach((option, index) =>
          assert.equal(holds(written.rows[index]!.relevance ?? "1"), offered.includes(option), `${question.id}.${option.id}`),
        );
      }
    }
    const told = losses.filter(({ code }) => code === "options-not-filtered").map(({ on }) => on);
    assert.deepEqual(told.toSorted(), ["best", "last", "main", "station"]);
  });

  it("are toggled by FHIRPath for those who are meant", async () => {
    const instrument = await compileText(offering);
    const { files, losses } = fhir.compile(instrument, {});
    const questionnaire = JSON.parse(files[0]!.content as string);
    const calculator = new Calculator(questionnaire, "R4");
    for (const row of rowsOf(instrument)) {
      const shown = shownAnswers(instrument, row);
      const response = respond(instrument, questionnaire, shown);
      for (const question of instrument.questions) {
        if (!("options" in question.type)) continue;
        const offered = offeredOptions(question, shown, instrument);
        const item = allItems(questionnaire.item).find(({ linkId }) => linkId === question.id)!;
        assert.equal(calculator.isShown(item, response), offered.length > 0, question.id);
        if (question.type.kind === "rank") continue;
        const toggled = new Map<string, unknown>();
        for (const { url, extension = [] } of item.extension ?? [])
          if (url.endsWith("ToggleExpression"))
            for (const { valueCoding: coding } of extension.slice(0, -1) as any[])
              toggled.set(coding.code, calculator.evaluate((extension.at(-1) as any).valueExpression.expression, response));
        for (const option of question.type.options)
          assert.equal(toggled.get(String(option.code)) ?? true, offered.includes(option), `${question.id}.${option.id}`);
      }
    }
    assert.deepEqual(
      losses.filter(({ code }) => code === "options-not-filtered").map(({ on }) => on),
      ["best"],
    );
  });

  it("keep to the rules of FHIR and of XLSForms, and nothing of them is lost in silence", async () => {
    for (const text of [offering, offeringAndKnowing]) {
      const instrument = await compileText(text);
      fhir.compile(instrument, {}).files.forEach(({ content }, index) => {
        const questionnaire = JSON.parse(content as string);
        assert.deepEqual(faultsOfFhir(questionnaire, index === 0 ? "R4" : "R5", instrument.languages), []);
      });
      assert.deepEqual(faultsOfXlsForm(await xlsFormOf(instrument)), []);
      const parts = partsOf(instrument);
      for (const target of targets)
        for (const file of await readingsOf(target, instrument))
          assert.deepEqual(
            missing(parts, file, instrument).map(({ kind, what }) => `${file.suffix}: ${kind} ${what}`),
            [],
          );
    }
  });

  it("come in another order for each respondent, with those that mean something else last", async () => {
    const text = (options: string): string =>
      `instrument desk "Desk" {\n  languages en\n  question q "Which?" one of { ${options} } order random\n}\n`;
    const mixed = await compileText(text('a 1 "A" b 2 "B" c 3 "C"'));
    const special = await compileText(text('a 1 "A" b 2 "B" other 7 "Other" specify declined 9 "No answer" missing'));
    assert.equal(compile(mixed).pages[0].elements[0].choicesOrder, "random");
    assert.match(xformOf(mixed), /randomize\(instance\('q'\)\/root\/item\)/);
    assert.equal(layOutLime(mixed).groups[0]!.questions[0]!.attributes["random_order"], "1");
    const [question] = readQsf(JSON.parse(qualtrics.compile(special, {}).files[0]!.content as string)).questions;
    assert.deepEqual(question!.Randomization?.Advanced?.FixedOrder, ["{~Randomized~}", "{~Randomized~}", "3", "4"]);
    for (const target of [surveyjs, limesurvey, xform, redcap, fhir, paper])
      assert.ok(
        target.compile(special, {}).losses.some(({ code, on }) => code === "order-not-mixed" && on === "q"),
        target.id,
      );
  });

  describe("in ODK's form engine", () => {
    let engine: OdkEngine;
    before(() => void (engine = new OdkEngine()));
    after(() => engine.close());

    it("are offered to those who are meant", async () => {
      const instrument = await compileText(offering);
      const rows = rowsOf(instrument).map((row) => shownAnswers(instrument, row));
      const { fault, filled } = await engine.open(
        xformOf(instrument),
        rows.map((row) => entriesOf(instrument, row)),
      );
      assert.equal(fault, undefined);
      filled.forEach(({ sent }, index) => assert.deepEqual(numbersIn(sent, rows[index]!), rows[index]));
    });

    it("has a version drawn for each respondent, and times that are recorded", async () => {
      const instrument = await compileText(offeringAndKnowing);
      const { fault, filled } = await engine.open(
        xformOf(instrument),
        Array.from({ length: 40 }, () => ({ old: "1" })),
      );
      assert.equal(fault, undefined);
      const arms = new Set(filled.map(({ sent }) => sent["arm"]));
      assert.deepEqual([...arms].sort(), ["1", "2", "5"]);
      for (const { sent } of filled) assert.match(sent["record_start"]!, /^\d{4}-\d\d-\d\dT/);
    });
  });
});

/** A platform records what no row has. */
function recordsOf(shown: Row): Row {
  return Object.fromEntries(Object.keys(shown).flatMap((name) => (name.startsWith("record_") ? [[name, null]] : [])));
}

/** What a form has sent, as a row of the same columns. A box that was not offered counts as not ticked there. */
function numbersIn(sent: Readonly<Record<string, string>>, row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, mine]) => {
      const theirs = sent[name] ?? "";
      if (theirs === "") return [name, null];
      if (mine === null && theirs === "0") return [name, null];
      return [name, typeof mine === "string" ? theirs : Number(theirs)];
    }),
  );
}

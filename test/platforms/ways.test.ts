import assert from "node:assert/strict";
import { Model } from "survey-core-3";
import { endingsOf } from "../../server/src/form/route.ts";
import { formOf } from "../../server/src/form/build.ts";
import type { Instrument } from "../../server/src/instrument/schema.ts";
import { seeded } from "../../server/src/respondents/seeded.ts";
import { madeUpRows } from "../../server/src/respondents/simulate.ts";
import type { Row } from "../../server/src/scoring/answers.ts";
import { conditionHolds } from "../../server/src/scoring/conditions.ts";
import { evaluate } from "../../server/src/scoring/evaluate.ts";
import { shownAnswers, walkThrough } from "../../server/src/scoring/shown.ts";
import { layOut as layOutLime } from "../../server/src/targets/limesurvey/layout.ts";
import { readAnswers } from "../../server/src/targets/surveyjs/readAnswers.ts";
import { writeAnswers } from "../../server/src/targets/surveyjs/writeAnswers.ts";
import { evaluateScript } from "../support/expressionScript.ts";
import { compile as compileText } from "../support/compile.ts";
import { draws } from "../support/extent.ts";
import { entriesOf, xformOf } from "../support/odk.ts";
import { OdkEngine } from "../support/odkEngine.ts";
import { randomRow } from "../support/respondents.ts";
import { compile, faults, fill } from "../support/surveyjs.ts";
import { waysThrough } from "../support/ways.ts";

function rowsOf(instrument: Instrument): Row[] {
  const random = seeded(11);
  const rows = Array.from({ length: draws(50, 150) }, (_, index) =>
    randomRow(instrument, random, { blanks: [0, 0.2, 0.5][index % 3]!, acceptable: false }),
  );
  // Most agree, and are of age.
  return [
    ...madeUpRows(instrument, draws(20, 60)),
    ...rows.map((row, index) => (index % 5 === 0 ? row : { ...row, consent: 1, old: index % 4 === 0 ? 17 : 40 })),
  ];
}

const stops = ["too_young", "gone", "not_a_user"];

describe("ways through a form", () => {
  it("end at a stop, which is noted, and what stands behind it is blank", async () => {
    const instrument = await compileText(waysThrough);
    const young = walkThrough(instrument, { consent: 1, old: 17, used: 1, last: 3 });
    assert.deepEqual(
      [young.pages.map(({ id }) => id), young.answers["too_young"], young.answers["used"], young.answers["last"], young.answers["gone"]],
      [["about", "too_young"], 1, null, null, 0],
    );
    const refused = walkThrough(instrument, { consent: 0, old: 40, used: 1 });
    assert.deepEqual([refused.pages, refused.answers["consent"], refused.answers["old"], refused.answers["too_young"]], [[], 0, null, 0]);
    const other = walkThrough(instrument, { consent: 1, old: 40, used: 0, last: 3, E_a: 4 });
    assert.deepEqual(
      [other.pages.at(-1)!.id, other.answers["not_a_user"], other.answers["E_a"], other.answers["last"]],
      ["not_a_user", 1, null, null],
    );
    assert.equal(evaluate(instrument, other.answers)["overall"], null);
  });

  it("are all gone, each by somebody", async () => {
    const instrument = await compileText(waysThrough);
    const walks = rowsOf(instrument).map((row) => walkThrough(instrument, row));
    for (const stop of stops)
      assert.ok(
        walks.some(({ answers }) => answers[stop] === 1),
        stop,
      );
    assert.ok(walks.some(({ pages }) => pages.some(({ id }) => id === "end")));
    for (const { answers } of walks) assert.ok(stops.filter((stop) => answers[stop] === 1).length <= 1);
  });

  it("lead to the endings that the form has, one for each", async () => {
    const instrument = await compileText(waysThrough);
    const form = formOf(instrument);
    const endings = endingsOf(form);
    for (const row of rowsOf(instrument)) {
      const { answers, pages } = walkThrough(instrument, row);
      const held = endings.filter(({ when }) => when === undefined || conditionHolds(when, answers, instrument));
      assert.equal(held.length, 1);
      const stop = pages.at(-1)?.stop;
      if (stop) assert.equal(held[0]!.text, stop);
      if (answers["consent"] === 0) assert.equal(held[0]!.text, instrument.refused);
      for (const page of form.pages) {
        const seen = page.when === undefined || conditionHolds(page.when, answers, instrument);
        if (page.blocks.length === 0)
          assert.equal(
            seen,
            pages.some(({ id }) => id === page.id),
            page.id,
          );
      }
    }
  });

  it("are those of SurveyJS, with the words at the end", async () => {
    const instrument = await compileText(waysThrough);
    const survey = compile(instrument);
    assert.deepEqual(faults(survey), []);
    const form = formOf(instrument);
    for (const row of rowsOf(instrument)) {
      const model = new Model(survey);
      fill(model, writeAnswers(instrument, row));
      const { answers, pages } = walkThrough(instrument, row);
      assert.deepEqual(readAnswers(instrument, model.data), answers);
      const seen = model.visiblePages.map(({ name }) => name).filter((name) => name !== "opening");
      assert.deepEqual(
        seen,
        pages.filter(({ stop }) => !stop).map(({ id }) => id),
      );
      const ending = endingsOf(form).find(({ when }) => when === undefined || conditionHolds(when, answers, instrument))!;
      model.doComplete();
      assert.equal(model.processedCompletedHtml, `<p>${ending.text["en"]}</p>`);
    }
  });

  it("are those of ODK's engine", async () => {
    const instrument = await compileText(waysThrough);
    const engine = new OdkEngine();
    try {
      const rows = rowsOf(instrument).map((row) => shownAnswers(instrument, row));
      const entered = rows.map((row) => entriesOf(instrument, row));
      const { fault, filled } = await engine.open(xformOf(instrument), entered);
      assert.equal(fault, undefined);
      filled.forEach(({ sent }, index) => {
        for (const name of [...stops, "consent", "old", "used", "why", "E_a", "last"])
          assert.equal(sent[name] ?? "", String(rows[index]![name] ?? ""), `${name} of ${index}`);
      });
    } finally {
      await engine.close();
    }
  });

  it("are those of LimeSurvey's expressions", async () => {
    const instrument = await compileText(waysThrough);
    const form = formOf(instrument);
    const { groups, answers } = layOutLime(instrument);
    const all = groups.flatMap(({ relevance, questions }) => questions.map((question) => ({ relevance, question })));
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
      const ending = endingsOf(form).find(({ when }) => when === undefined || conditionHolds(when, shown, instrument))!;
      const read = all.filter(({ relevance, question }) => question.type === "X" && holds(relevance) && holds(question.relevance));
      assert.deepEqual(
        read.map(({ question }) => question.text),
        [ending.text],
      );
      for (const stop of stops) {
        const { question } = all.find((each) => each.question.code === stop.replaceAll("_", ""))!;
        assert.equal(evaluateScript(question.attributes["equation"]!.slice(1, -1), valueOf), shown[stop], stop);
      }
    }
  });
});

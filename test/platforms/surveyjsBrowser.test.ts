import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import type { Instrument } from "../../server/src/instrument/schema.ts";
import { evaluate } from "../../server/src/scoring/evaluate.ts";
import { walkThrough, type Walk } from "../../server/src/scoring/shown.ts";
import type { TargetOptions } from "../../server/src/targets/target.ts";
import { seeded } from "../../server/src/respondents/seeded.ts";
import { writeAnswers } from "../../server/src/targets/surveyjs/writeAnswers.ts";
import { SurveyBrowser, type ShownSurvey } from "../support/browser.ts";
import { everything } from "../support/everything.ts";
import { withEveryText } from "../support/everyText.ts";
import { isLong } from "../support/extent.ts";
import { instrumentNamed } from "../support/instruments.ts";
import { pairs } from "../support/pairs.ts";
import { randomRow } from "../support/respondents.ts";
import { routed } from "../support/routed.ts";
import { compile } from "../support/surveyjs.ts";

const hostile = '<img src=x onerror=alert(1)> **b** _i_ # h {age} ${age} {{7*7}} & "q" 5*3*2';
/** The same as people read it: what is bold for the author has no signs. */
const hostileRead = hostile.replace("**b**", "b");
const pictures = new URL("../../out/screens/", import.meta.url).pathname;

describe("SurveyJS in Chromium", () => {
  let browser: SurveyBrowser;

  before(async () => {
    mkdirSync(pictures, { recursive: true });
    browser = await SurveyBrowser.open();
  });
  after(() => browser?.close());

  const cases: readonly [string, "en" | "id", TargetOptions][] = [
    ["servqual", "id", {}],
    ["everything", "en", {}],
    ["pairs", "id", { sideBySide: true }],
    ["counter/counter.ukur", "en", {}],
    ["efiling/efiling.ukur", "en", {}],
    ["skm/skm.ukur", "id", {}],
  ];
  for (const [name, one, options] of isLong ? cases : cases.slice(1, 4)) {
    for (const language of isLong ? ["en", "id"] : [one]) {
      it(`shows ${name} in ${language}, is filled in and hands back the answers and the scores`, async () => {
        const instrument = await instrumentNamed(name);
        const { pages, answers } = everyPage(instrument);
        const data = writeAnswers(instrument, answers, options);
        const survey = await browser.show(compile(instrument, options), language);
        assert.ok((await survey.text()).includes(instrument.title[language]!));
        for (const page of pages) {
          assert.equal(await survey.where(), page.id);
          if (page.title !== undefined) assert.ok((await survey.text()).includes(page.title[language]!));
          await survey.answer(data);
          await survey.page.screenshot({
            path: `${pictures}${name.replaceAll(/\W/g, "-")}-${language}-${page.id}.png`,
            fullPage: true,
          });
          await survey.goOn();
        }
        assert.equal(await survey.where(), "completed");
        const scores = Object.entries(evaluate(instrument, answers)).filter(([, score]) => score !== null);
        assert.deepEqual(await survey.result(), { ...data, ...Object.fromEntries(scores) });
        assert.deepEqual(survey.incidents, []);
      });
    }
  }

  for (const [name, make, options] of [
    ["everything", everything, {}],
    ["pairs", pairs, { sideBySide: true }],
  ] as const) {
    it(`shows a hostile text as it is in every place of ${name}`, async function () {
      // A field was not drawn, twice, in runs of all tests in a browser without windows; why is not known. A text that gets through does so each time.
      this.retries(1);
      const instrument = withEveryText(make(), hostile);
      const json = compile(instrument, options);
      // Every text of the English form is somewhere to be seen: at first, after an error, or at the end.
      const numbers = numbersIn(JSON.stringify(json)).filter((number) => number % 2 === 1);
      assert.ok(numbers.length > 20);
      const { pages, answers } = everyPage(instrument);
      const data = writeAnswers(instrument, answers, options);
      const survey = await browser.show(json, "");
      const seen: string[] = [];
      for (const page of pages) {
        const asksFree = page.elements.some((element) => element.kind === "question" && element.question === "free");
        for (const wrong of [halfDone(instrument, data), ...(asksFree ? breakingRules(data) : [])]) {
          await survey.answer(wrong);
          seen.push(await survey.text());
          await survey.goOn();
          seen.push(await survey.text());
        }
        if ((await survey.where()) !== page.id) continue;
        await survey.page.screenshot({ path: `${pictures}hostile-${name}-${page.id}.png`, fullPage: true });
        await survey.answer(data);
        seen.push(await survey.text());
        await survey.goOn();
      }
      assert.equal(await survey.where(), "completed");
      seen.push(await survey.text());
      const found = new Set(
        seen
          .join("\n")
          .split(hostileRead)
          .slice(1)
          .flatMap((rest) => numbersIn(rest.slice(0, 8))),
      );
      assert.deepEqual(
        numbers.filter((number) => !found.has(number)),
        [],
      );
      assert.deepEqual(survey.incidents, []);
    });
  }

  it("shows and hides questions and items while their page is answered, and forgets what it hides", async () => {
    const survey = await browser.show(compile(await routed()), "en");
    const picture = (name: string): Promise<unknown> => survey.page.screenshot({ path: `${pictures}routed-${name}.png`, fullPage: true });
    const [seen, why] = ["What have you seen?", "Why not?"];
    assert.ok(!(await survey.text()).includes(seen));
    await survey.answer({ visits: 3 });
    await expectText(survey, seen);
    await survey.answer({ seen: [1, 2], complained: 1 });
    await survey.answer({ visits: 0 });
    await expectText(survey, why);
    await survey.page.getByText(seen).first().waitFor({ state: "hidden", timeout: 5000 });
    await survey.answer({ visits: 3 });
    assert.deepEqual(await survey.result(), { visits: 3, trips: 6 });
    await survey.answer({ seen: [1, 2], complained: 1 });
    await picture("first");
    await survey.goOn();
    assert.equal(await survey.where(), "second");
    await picture("second");
    assert.ok((await survey.text()).includes("They put it right"));
    assert.ok(!(await survey.text()).includes("The queue was short"));
    await survey.answer({ R_speed: { R_S1: 2 } });
    assert.deepEqual(survey.incidents, []);
  });

  it("says in the respondent's language what is wrong with a share", async () => {
    const instrument = await instrumentNamed("servqual");
    const json = compile(instrument);
    json.pages = json.pages.slice(-1);
    const survey = await browser.show(json, "id");
    await survey.answer({ importance: { importance_tangibles: 50, importance_empathy: 49 } });
    await survey.goOn();
    await expectText(survey, "Gunakan bilangan bulat yang jumlahnya 100.");
    assert.equal(await survey.where(), "about");
    await survey.answer({ importance: { importance_reliability: 0, importance_responsiveness: 0, importance_assurance: 1 } });
    await survey.goOn();
    assert.equal(await survey.where(), "completed");
  });
});

/** A respondent who sees every page and answers everything. */
function everyPage(instrument: Instrument): Walk {
  const random = seeded(5);
  for (let attempt = 0; attempt < 1000; attempt++) {
    const walk = walkThrough(instrument, randomRow(instrument, random, { blanks: 0, acceptable: true }));
    if (walk.pages.length === instrument.pages.length) return walk;
  }
  throw new Error(`${instrument.id} has a page that no random respondent sees.`);
}

/** Answers that make every message appear: shares that do not add up, rankings half done, required items left out. */
function halfDone(instrument: Instrument, data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const answered = instrument.questions.flatMap(({ id, type, required }): [string, unknown][] => {
    const value = data[id];
    if (type.kind === "share") return [[id, Object.fromEntries(Object.entries(value as object).slice(0, 1))]];
    if (type.kind === "rank") return [[id, (value as unknown[]).slice(0, 1)]];
    if (type.kind === "one" || type.kind === "any")
      return [[id, type.kind === "one" ? specified(type.options) : [specified(type.options)]]];
    return required || value === undefined ? [] : [[id, value]];
  });
  return Object.fromEntries(answered);
}

/** Answers that break one rule of `everything` each, so that its message appears. */
function breakingRules(data: Readonly<Record<string, unknown>>): Record<string, unknown>[] {
  return [
    { ...data, used: 1, age: 2, hours: 3, free: 201 },
    { ...data, used: 1, age: 2, hours: 3, free: 3 },
  ];
}

/** The option that asks for words, so that they are shown too. */
function specified(options: readonly { code: number; specify?: string }[]): number {
  return (options.find(({ specify }) => specify !== undefined) ?? options[0]!).code;
}

async function expectText(survey: ShownSurvey, text: string): Promise<void> {
  await survey.page.getByText(text).first().waitFor({ timeout: 5000 });
}

function numbersIn(text: string): number[] {
  return [...new Set([...text.matchAll(/№(\d+)\./g)].map(([, number]) => Number(number)))];
}

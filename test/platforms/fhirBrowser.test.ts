import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { findOrFetchLhcForms } from "../setup/lhcForms.ts";
import type { Instrument } from "../../server/src/instrument/schema.ts";
import { seeded } from "../../server/src/respondents/seeded.ts";
import type { Row } from "../../server/src/scoring/answers.ts";
import { evaluate } from "../../server/src/scoring/evaluate.ts";
import { shownAnswers } from "../../server/src/scoring/shown.ts";
import { fhir } from "../../server/src/targets/fhir/index.ts";
import type { QuestionnaireItem } from "../../server/src/targets/fhir/resources.ts";
import { launchBrowser } from "../support/browser.ts";
import { everything } from "../support/everything.ts";
import { allItems, respond, type Questionnaire, type ResponseItem } from "../support/fhir.ts";
import { randomRow } from "../support/respondents.ts";

const hostile = '<img src=x onerror=alert(1)> **b** ${age} {age} %resource & "q"';

/** Everything, with a title that would act if it were taken for markup. */
function instrumentOf(): Instrument {
  const instrument = structuredClone(everything());
  instrument.title = { en: hostile, id: hostile };
  instrument.questions[0]!.text = { en: hostile, id: hostile };
  return instrument;
}

describe("FHIR in LHC-Forms", () => {
  let browser: Browser;
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser.close());

  it("is shown, answered by hand, and scored as by the evaluator", async () => {
    const instrument = instrumentOf();
    const questionnaire = JSON.parse(fhir.compile(instrument, {}).files[0]!.content as string) as Questionnaire;
    const page = await browser.newPage({ viewport: { width: 1300, height: 1200 } });
    const incidents: string[] = [];
    page.on("dialog", (dialog) => (incidents.push(dialog.message()), void dialog.dismiss()));
    page.on("pageerror", ({ message }) => incidents.push(message));
    await page.setContent('<!doctype html><html><body><div id="form"></div></body></html>');
    const [style, ...scripts] = findOrFetchLhcForms().map((path) => readFileSync(path, "utf8"));
    await page.addStyleTag({ content: style! });
    for (const content of scripts) await page.addScriptTag({ content });
    await page.evaluate((form) => (globalThis as any).LForms.Util.addFormToPage(form, "form", { prepopulate: false }), questionnaire);
    await page.locator('[id^="consent/"][id$="||1"]').waitFor();

    assert.ok((await page.locator("#form").innerText()).split(hostile.replace("**b**", "b")).length > 2);
    assert.deepEqual(await missingAnswers(page), [true, await countShown(page, questionnaire)]);

    // Somebody who sees every page.
    const random = seeded(3);
    const row = shownAnswers(instrument, { ...randomRow(instrument, random, { blanks: 0, acceptable: true }), used: 1, P_S1: 4, E_S1: 99 });
    for (const item of allItems(questionnaire.item)) await answer(page, item, row);
    assert.deepEqual(await missingAnswers(page), [false, 0]);

    const response = (await page.evaluate(() => (globalThis as any).LForms.Util.getFormFHIRData("QuestionnaireResponse", "R4"))) as {
      item: ResponseItem[];
    };
    const given = valuesOf(response.item);
    const expected = new Map(
      Object.entries(evaluate(instrument, row)).flatMap(([variable, value]) => (value === null ? [] : [[variable, [value]]])),
    );
    assert.ok(expected.size >= 10);
    for (const [variable, values] of valuesOf((respond(instrument, questionnaire, row) as { item: ResponseItem[] }).item))
      assert.deepEqual(given.get(variable), values, variable);
    for (const [variable, values] of expected) assert.deepEqual(given.get(variable), values, variable);
    for (const { results } of instrument.scores)
      for (const { variable } of results) assert.equal(given.has(variable), expected.has(variable), variable);
    assert.deepEqual(incidents, []);
  });
});

/** Whether LHC-Forms wants more answers, and how many. */
async function missingAnswers(page: Page): Promise<[boolean, number]> {
  const messages = (await page.evaluate(() => (globalThis as any).LForms.Util.checkValidity())) as string[] | null;
  return [messages !== null, messages?.length ?? 0];
}

/** How many required items are on the page. */
async function countShown(page: Page, { item }: Questionnaire): Promise<number> {
  const required = allItems(item).filter((each) => each.required);
  const shown = await Promise.all(required.map(({ linkId }) => page.locator(`[id^="label-${linkId}/"]`).count()));
  return shown.filter((count) => count > 0).length;
}

/** Answers an item with the mouse and the keyboard, as the row has it. */
async function answer(page: Page, { linkId, type, item, answerOption, repeats, readOnly }: QuestionnaireItem, row: Row): Promise<void> {
  if (item || readOnly || type === "display") return;
  if (answerOption) {
    const question = everything().questions.find(({ id }) => id === linkId)?.type;
    const codes =
      repeats && question?.kind === "any"
        ? question.options.filter(({ variable }) => row[variable!] === 1).map(({ code }) => code)
        : [row[linkId]];
    for (const code of codes) if (code !== null) await page.locator(`[id^="${linkId}/"][id$="||${code}"]`).click();
    return;
  }
  const value = row[linkId] ?? null;
  if (value === null) return;
  const field = page.locator(`input[id^="${linkId}/"], textarea[id^="${linkId}/"], [id^="${linkId}/"] input`).first();
  await field.fill(type === "date" ? String(value).replace(/^(\d+)-(\d+)-(\d+)$/, "$2/$3/$1") : String(value));
  await field.press(type === "date" ? "Enter" : "Tab");
}

/** The answers of a response by linkId: codes, numbers, texts. */
function valuesOf(items: readonly ResponseItem[]): Map<string, unknown[]> {
  const entries = items.flatMap(({ linkId, answer: answers, item = [] }): [string, unknown[]][] => [
    ...(answers
      ? [
          [linkId, answers.map((each) => (each["valueCoding"] as { code: string } | undefined)?.code ?? Object.values(each)[0])] satisfies [
            string,
            unknown[],
          ],
        ]
      : []),
    ...valuesOf(item),
  ]);
  return new Map(entries);
}

import assert from "node:assert/strict";
import { sweptSamples, sweptTranscribed } from "../support/extent.ts";
import type { Page } from "playwright-core";
import type { Instrument } from "../../server/src/instrument/schema.ts";
import { SurveyBrowser } from "../support/browser.ts";
import { compileSample } from "../support/compile.ts";
import { compile, type SurveyJson } from "../support/surveyjs.ts";
import { compiled } from "../transcribed/transcribed.ts";

/** The narrowest of the common computers, a common phone, a small phone. */
const widths = [1280, 390, 320];

describe("a SurveyJS survey in Chromium", () => {
  let browser: SurveyBrowser;

  before(async () => {
    browser = await SurveyBrowser.open();
  });
  after(() => browser?.close());

  const instruments: readonly (readonly [string, () => Promise<Instrument>])[] = [
    ...sweptSamples.map((path) => [path, async () => (await compileSample(path)).instrument] as const),
    ...sweptTranscribed.map((name) => [`the real ${name}`, async () => (await compiled(name)).instrument] as const),
  ];
  for (const [name, instrumentOf] of instruments) {
    it(`shows ${name} without scrolling sideways and without cutting a text off, on a phone and on a computer`, async () => {
      const instrument = await instrumentOf();
      const { page } = await browser.show(allAtOnce(compile(instrument)), "");
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await page.waitForFunction(`survey.isMobile === ${width < 600}`);
        for (const language of instrument.languages) {
          await page.evaluate(`survey.locale = "${language}"`);
          assert.ok((await page.locator("#survey").innerText()).includes(instrument.title[language]!));
          assert.deepEqual(await tooWide(page), [], `in ${language}, ${width} pixels wide`);
        }
      }
      await page.close();
    });
  }
});

/** All pages one below the other, whatever was answered. */
function allAtOnce(survey: SurveyJson): SurveyJson {
  for (const page of survey.pages) delete page.visibleIf;
  return { ...survey, questionsOnPageMode: "singlePage" };
}

/** What is wider than its place: the page itself, or a part that scrolls or cuts off what is in it. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { document, getComputedStyle } = globalThis as any;
    const parts = [document.documentElement, ...document.querySelectorAll("#survey *:not(.sv-visuallyhidden)")];
    return parts
      .filter((part: any) => part === document.documentElement || getComputedStyle(part).overflowX !== "visible")
      .filter((part: any) => part.clientWidth > 0 && part.scrollWidth > part.clientWidth + 1)
      .map((part: any) => `${part.tagName} ${part.className}: ${part.scrollWidth} in ${part.clientWidth} pixels`);
  });
}

import assert from "node:assert/strict";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../support/browser.ts";
import { compileSample, samplePaths } from "../support/compile.ts";
import { root } from "../architecture/sources.ts";
import { choose, openPage, openView, startPreview, textOf, viewNames } from "./shown.ts";

describe("the preview of every sample", function () {
  this.timeout(60_000);
  let browser: Browser;
  before(async () => void (browser = await launchBrowser()));
  after(() => browser.close());

  for (const path of samplePaths) {
    it(`shows ${path} in every view and language, without a message on the console`, async () => {
      const { instrument } = await compileSample(path);
      const preview = await startPreview(join(root, "samples", path));
      try {
        const { page, incidents } = await openPage(browser, preview.address);
        for (const view of viewNames) {
          await openView(page, view);
          for (const language of instrument.languages) {
            if (instrument.languages.length > 1) await choose(page, "Language", language);
            await openView(page, view);
            const text = await textOf(page);
            assert.ok(text.includes(instrument.title[language]!), `${view} in ${language} lacks the title.`);
            if (view === "structure") for (const { answers } of instrument.items) assert.ok(text.includes(answers[0]!.text[language]!), `${language}: ${answers[0]!.text[language]}`);
            if (view === "scores") for (const { formula, title } of instrument.scores) assert.ok(text.includes(formula) && text.includes(title[language]!), formula);
            assert.ok(!/undefined|\[object|NaN/.test(text), text);
            assert.ok(!/(?<![\d.,])1 (?:items|ratings|questions|pages|minutes|respondents)\b/.test(text), text);
          }
        }
        assert.deepEqual(incidents, []);
        await page.context().close();
      } finally {
        preview.stop();
      }
    });
  }

  it("speaks Indonesian to a reader who prefers it", async () => {
    const preview = await startPreview(join(root, "samples/skm/skm.ukur"));
    try {
      const { page } = await openPage(browser, preview.address, { locale: "id-ID" });
      await openView(page, "scores");
      assert.match(await textOf(page), /Perlu paling sedikit 5 dari 9\./);
      await openView(page, "structure");
      assert.match(await textOf(page), /Tingkat keyakinan atas struktur ini: tinggi\./);
      assert.equal(await page.locator("html").getAttribute("lang"), "id");
      await page.context().close();
    } finally {
      preview.stop();
    }
  });
});

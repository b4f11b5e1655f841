import assert from "node:assert/strict";
import { join } from "node:path";
import { sweptSamples } from "../support/extent.ts";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../support/browser.ts";
import { compileSample } from "../support/compile.ts";
import { burdenOfPages } from "../../server/src/semantics/burden.ts";
import { root } from "../architecture/sources.ts";
import { choose, openPage, openView, startPreview, textOf, viewNames } from "./shown.ts";

describe("the preview of every sample", () => {
  let browser: Browser;
  before(async () => void (browser = await launchBrowser()));
  after(() => browser.close());

  for (const path of sweptSamples) {
    it(`shows ${path} in every view and language, without a message on the console`, async () => {
      const { instrument, symbol } = await compileSample(path);
      const titleOf = (page: string, language: string) => instrument.pages.find(({ id }) => id === page)!.title?.[language] || page;
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
            if (view === "structure") for (const { id } of burdenOfPages(symbol)) assert.ok(text.includes(titleOf(id, language)), id);
            if (view === "structure")
              for (const { answers } of instrument.items)
                assert.ok(text.includes(answers[0]!.text[language]!), `${language}: ${answers[0]!.text[language]}`);
            if (view === "scores")
              for (const { formula, title } of instrument.scores)
                assert.ok(text.includes(formula) && text.includes(title[language]!), formula);
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

  it("opens in the language of its reader where the instrument has it, and otherwise in that of its author", async () => {
    for (const [sample, locale, language] of [
      ["desk", "id-ID", "id"],
      ["desk", "en-GB", "en"],
      ["skm", "en-GB", "en"],
      ["skm", "fr-FR", "en"],
    ] as const) {
      const { instrument } = await compileSample(`${sample}/${sample}.ukur`);
      const preview = await startPreview(join(root, `samples/${sample}/${sample}.ukur`));
      const { page } = await openPage(browser, preview.address, { locale });
      await openView(page, "survey");
      assert.ok((await textOf(page)).includes(instrument.title[language]!), `${sample} for ${locale}`);
      await page.context().close();
      preview.stop();
    }
  });

  it("says what its colours and its words mean where they appear", async () => {
    const preview = await startPreview(join(root, "samples/learning/learning.ukur"));
    try {
      const { page } = await openPage(browser, preview.address);
      await openView(page, "structure");
      const drawn = (await page.locator("main .chart text").allTextContents()).join(" ");
      assert.match(drawn, /⇄ Reversed: a high answer means low quality, so scores turn it over\./);
      assert.match(drawn, /Medium lines overlap: the two share a part/);
      assert.match(drawn, /Pale lines are an analogue: the two play the same part/);
      assert.doesNotMatch(drawn, /Strong lines/);
      // The dimensions of the other model have their titles.
      assert.match(drawn, /Service interaction/i);
      assert.match(await textOf(page), /Overlaps: they share a part[^]+An analogue: they play the same part for different things/);
      await choose(page, "Compared with", "");
      await openView(page, "structure");
      assert.doesNotMatch((await page.locator("main .chart text").allTextContents()).join(" "), /lines/);
      await page.context().close();
    } finally {
      preview.stop();
    }
  });

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

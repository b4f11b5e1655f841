import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { reportPictures } from "../../preview/pictures.ts";
import { report } from "../../server/src/reports/report.ts";
import { madeUpRows } from "../../server/src/respondents/simulate.ts";
import { analyse } from "../../server/src/statistics/analysis.ts";
import { launchBrowser } from "../support/browser.ts";
import { compile } from "../support/compile.ts";
import { type Analysed, everySection } from "../support/reports.ts";
import { faults } from "./axe.ts";

/** The report with its pictures, as the command writes it. */
function htmlOf({ instrument, analysis }: Analysed, language: string): string {
  const pictures = reportPictures(instrument, analysis, { reader: language, language });
  return report(instrument, analysis, { language, format: "html", pictures })[0]!.content;
}

describe("a report in a browser", () => {
  let browser: Browser;
  let all: readonly Analysed[];
  before(async () => {
    browser = await launchBrowser();
    all = await everySection();
  });
  after(() => browser.close());

  for (const colorScheme of ["light", "dark"] as const) {
    it(`can be read by everybody, ${colorScheme}`, async () => {
      const page = await browser.newPage({ colorScheme });
      for (const [index, analysed] of all.entries()) {
        const language = index % 2 === 0 ? "en" : "id";
        await page.setContent(htmlOf(analysed, language));
        assert.deepEqual(await faults(page, colorScheme === "dark"), [], `${analysed.instrument.id}, ${language}`);
      }
      await page.close();
    });
  }

  it("fits on paper, and shows its pictures in the colours of the document", async () => {
    const page = await browser.newPage({ viewport: { width: 703, height: 900 }, colorScheme: "dark" });
    for (const analysed of all) {
      for (const language of ["en", "id"]) {
        await page.emulateMedia({ media: "print" });
        await page.setContent(htmlOf(analysed, language));
        const wide = await page.evaluate<string[]>(
          "[...document.querySelectorAll('table, svg')].filter((each) => each.getBoundingClientRect().right > innerWidth + 1).map((each) => each.textContent.slice(0, 60))",
        );
        assert.deepEqual(wide, [], `${analysed.instrument.id}, ${language}`);
        // Where nobody has answered, there is nothing to draw.
        const drawn = analysed.analysis.gaps.filter(({ dimensions }) => dimensions.some(({ mean }) => (mean ?? null) !== null));
        const figures = drawn.length + (analysed.analysis.importance ? 1 : 0);
        assert.equal(await page.locator("figure svg").count(), figures, analysed.instrument.id);
        const fill = () =>
          page.evaluate<string>("getComputedStyle(document.querySelector('figure svg text') ?? document.body).getPropertyValue('--text')");
        assert.equal(await fill(), "#000");
        await page.emulateMedia({ media: "screen" });
        assert.equal(await fill(), "#e4e4e4");
      }
    }
    await page.close();
  });

  it("runs nothing and fetches nothing, whatever an author wrote", async () => {
    const instrument = await compile(readFileSync(join(import.meta.dirname, "hostile.ukur"), "utf8"));
    const html = htmlOf({ instrument, analysis: analyse(instrument, madeUpRows(instrument)) }, "en");
    const page = await browser.newPage();
    const incidents: string[] = [];
    page.on("dialog", (dialog) => void incidents.push(dialog.message()));
    page.on("request", (request) => void incidents.push(request.url()));
    page.on("console", (said) => void incidents.push(said.text()));
    await page.setContent(html);
    assert.equal(await page.locator(":is(script, iframe, img, s, u, em, h1 h1, [onload], [onerror], [onclick])").count(), 0);
    assert.ok((await page.locator("body").innerText()).includes(instrument.title["en"]!.slice(0, 20)));
    assert.deepEqual(incidents, []);
    await page.close();
  });
});

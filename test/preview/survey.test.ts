import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Locator } from "playwright-core";
import { blankFiles } from "../../server/src/compiler/newBlank.ts";
import { madeUpRows } from "../../server/src/respondents/simulate.ts";
import { evaluate } from "../../server/src/scoring/evaluate.ts";
import { shownAnswers } from "../../server/src/scoring/shown.ts";
import { root } from "../architecture/sources.ts";
import { launchBrowser } from "../support/browser.ts";
import { compileSample } from "../support/compile.ts";
import { choose, openPage, openView, startPreview, textOf, type Command, type Shown } from "./shown.ts";

/** The words that do not fit into their cells as a whole. */
function brokenWords(cells: Locator): Promise<string[]> {
  return cells.evaluateAll((texts) =>
    texts.flatMap((text: any) => {
      const node = text.firstChild;
      return [...node.textContent.matchAll(/\S+/g)]
        .filter(({ 0: word, index }) => {
          const range = node.ownerDocument.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          return range.getClientRects().length > 1;
        })
        .map(([word]) => word as string);
    }),
  );
}

describe("the survey in the preview", () => {
  let browser: Browser;
  let preview: Command;
  let shown: Shown;
  before(async () => {
    browser = await launchBrowser();
    preview = await startPreview(join(root, "samples/counter/counter.ukur"));
  });
  after(async () => {
    preview.stop();
    await browser.close();
  });
  beforeEach(async () => {
    shown = await openPage(browser, preview.address);
    await openView(shown.page, "survey");
  });
  afterEach(async () => {
    assert.deepEqual(shown.incidents, []);
    await shown.page.context().close();
  });

  const live = async (): Promise<string[][]> => {
    const rows = await shown.page.locator("#live tbody tr").all();
    return Promise.all(rows.map((row) => row.locator("th, td").allInnerTexts()));
  };

  it("changes its language and keeps the answers", async () => {
    await shown.page.getByRole("button", { name: "Fill with example answers" }).click();
    const before = await live();
    await choose(shown.page, "Language", "id");
    await openView(shown.page, "survey");
    const { instrument } = await compileSample("counter/counter.ukur");
    assert.ok((await textOf(shown.page)).includes(instrument.title["id"]!));
    assert.deepEqual(
      (await live()).map(([, value]) => value),
      before.map(([, value]) => value),
    );
  });

  it("has its buttons in its language, where that is the only one, too, and its long words whole", async () => {
    const folder = mkdtempSync(join(tmpdir(), "ukur-form-"));
    const [[file, text]] = Object.entries(blankFiles("layanan", "id")) as [[string, string]];
    writeFileSync(join(folder, file), text);
    const other = await startPreview(join(folder, file));
    const indonesian = await openPage(browser, other.address, { viewport: { width: 520, height: 900 } });
    await openView(indonesian.page, "survey");
    assert.equal(await indonesian.page.locator(".sd-navigation__complete-btn").inputValue(), "Selesai");
    assert.deepEqual(await brokenWords(indonesian.page.locator("#survey tbody .sv-string-viewer")), []);
    assert.deepEqual(indonesian.incidents, []);
    await indonesian.page.context().close();
    other.stop();
    rmSync(folder, { recursive: true });
  });

  it("is as wide as a phone where that is chosen", async () => {
    await choose(shown.page, "Width", "phone");
    await openView(shown.page, "survey");
    const { width } = (await shown.page.locator("#survey").boundingBox())!;
    assert.ok(width <= 392, String(width));
    // Nothing is cut off.
    assert.ok(await shown.page.locator("#survey").evaluate((survey) => survey.scrollWidth <= survey.clientWidth + 1));
  });

  for (const width of [420, 520]) {
    it(`is a desktop's table, scaled down, in a panel of ${width} pixels, and a phone's list where that is chosen`, async () => {
      const { page } = shown;
      await page.setViewportSize({ width, height: 900 });
      await page.getByRole("button", { name: "Fill with example answers" }).click();
      for (let pages = 0; pages < 2; pages++) await page.locator(".sd-navigation__next-btn:visible").click();
      const survey = page.locator("#survey");
      /** Whether the answers of the first item stand beside each other. */
      const isTable = (): Promise<boolean> =>
        survey
          .locator("tbody tr")
          .first()
          .locator(".sd-item__decorator")
          .evaluateAll((marks) => new Set(marks.map((mark) => Math.round(mark.getBoundingClientRect().top))).size === 1);
      assert.equal(await isTable(), true);
      const { x, width: across } = (await survey.boundingBox())!;
      assert.ok(x >= 0 && x + across <= width, `${x}, ${across}`);
      // As on a wide window, the words above the columns are whole.
      assert.deepEqual(await brokenWords(survey.locator("thead").first().locator("th .sv-string-viewer")), []);
      await choose(page, "Width", "phone");
      await openView(page, "survey");
      assert.equal(await isTable(), false);
    });
  }

  it("shows all pages at once", async () => {
    await shown.page.getByRole("button", { name: "Fill with example answers" }).click();
    const one = await shown.page.locator("#survey .sd-question").count();
    await choose(shown.page, "Pages", "all");
    await openView(shown.page, "survey");
    const all = await shown.page.locator("#survey .sd-question").count();
    assert.ok(all > one, `${one}, ${all}`);
  });

  it("gives the scores that the evaluator gives, for each of several people", async () => {
    const { instrument } = await compileSample("counter/counter.ukur");
    for (let person = 1; person <= 4; person++) {
      await shown.page.getByRole("button", { name: "Fill with example answers" }).click();
      const row = madeUpRows(instrument, person)[person - 1]!;
      const results = evaluate(instrument, shownAnswers(instrument, row));
      const expected = instrument.scores.flatMap((score) => score.results.map(({ variable }) => results[variable]));
      const values = expected.map((value) => (typeof value === "number" ? value.toFixed(2).replace("-", "−") : "–"));
      assert.deepEqual(
        (await live()).map(([, value]) => value),
        values,
      );
    }
  });

  it("says what a blank costs, and is empty again when it is cleared", async () => {
    await shown.page.getByRole("button", { name: "Fill with example answers" }).click();
    await shown.page.getByRole("button", { name: "Clear" }).click();
    const rows = await live();
    assert.ok(rows.length > 0);
    for (const [, value, why] of rows) {
      assert.equal(value, "–");
      assert.match(why!, /^0 of \d+ answered, \d+ needed; not answered: [PE]_/);
    }
  });
});

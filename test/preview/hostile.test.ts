import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import type { Instrument } from "../../server/src/instrument/schema.ts";
import { Workbench } from "../cli/workbench.ts";
import { launchBrowser } from "../support/browser.ts";
import { compile } from "../support/compile.ts";
import { wordsRead } from "../support/marks.ts";
import { root } from "../architecture/sources.ts";
import { builtCommand } from "../support/built.ts";
import { openPage, openView, startPreview, textOf, viewNames } from "./shown.ts";

const path = join(import.meta.dirname, "hostile.ukur");

/** Without what a label may be given to be drawn as it is: line ends, and a space of no width after a brace. */
const plain = (text: string): string => text.replace(/[\s\u200b]+/g, "");
/** The words of an author's text, in which signs behind a backslash are no marks. */
const read = (text: string): string => plain(wordsRead(text, (of, otherwise) => otherwise ?? `{${of}}`));

function wordings({ items, dimensions, title }: Instrument): string[] {
  return [title, ...dimensions.map((dimension) => dimension.title), ...items.flatMap(({ answers }) => answers.map(({ text }) => text))].map(
    (text) => text["en"]!,
  );
}

describe("a hostile text in the preview", () => {
  let browser: Browser;
  let bench: Workbench;
  let instrument: Instrument;
  before(async () => {
    browser = await launchBrowser();
    bench = await Workbench.make();
    instrument = await compile(readFileSync(path, "utf8"));
  });
  after(async () => {
    await bench.remove();
    await browser.close();
  });

  it("is shown as it is in every view, and does nothing", async () => {
    const preview = await startPreview(path);
    try {
      const { page, incidents } = await openPage(browser, preview.address);
      const everywhere: string[] = [];
      for (const view of viewNames) {
        await openView(page, view);
        everywhere.push(plain(await textOf(page)));
        assert.ok(everywhere.at(-1)!.includes(read(instrument.title["en"]!)), view);
        // Nothing of an author's becomes an element.
        assert.equal(await page.locator("main :is(script, iframe, img, s, u, em, h1 h1, [onload], [onerror], [onclick])").count(), 0, view);
        // Words without a break do not make the page wider.
        assert.ok(await page.evaluate<boolean>("document.documentElement.scrollWidth <= innerWidth"), `${view} is wider than the page.`);
      }
      const [survey, structure, scores] = everywhere as [string, string, string];
      for (const text of wordings(instrument)) assert.ok(structure.includes(read(text)), `structure: ${text}`);
      for (const {
        answers: [first],
      } of instrument.items) {
        assert.ok(survey.includes(read(first!.text["en"]!)), `survey: ${first!.text["en"]}`);
        assert.ok(scores.includes(read(first!.text["en"]!)), `scores: ${first!.text["en"]}`);
      }
      for (const { title, bands } of instrument.scores)
        for (const text of [title, ...bands.map((band) => band.title!)]) assert.ok(scores.includes(read(text["en"]!)), text["en"]);
      assert.deepEqual(incidents, []);
      await page.context().close();
    } finally {
      preview.stop();
    }
  });

  it("is shown as it is where the pointer is", async () => {
    const preview = await startPreview(path);
    try {
      const { page, incidents } = await openPage(browser, preview.address);
      await openView(page, "structure");
      const chart = page.locator(".chart").first();
      const labels = await chart
        .locator("text")
        .evaluateAll((texts) => texts.map((text) => ({ text: text.textContent!, box: text.getBoundingClientRect() })));
      const seen: string[] = [];
      for (const { id } of instrument.items) {
        // What stands for an item is at the right of its label.
        const { box } = labels.find(({ text }) => text === id || text.startsWith(`${id} `))!;
        await page.mouse.move(box.right + 9, box.top + box.height / 2);
        await page.waitForTimeout(30);
        seen.push(plain((await chart.locator("text").allTextContents()).join("")));
      }
      for (const { id, answers } of instrument.items)
        assert.ok(
          seen.some((text) => text.includes(`${id}:${read(answers[0]!.text["en"]!)}`)),
          id,
        );
      assert.deepEqual(incidents, []);
      await page.context().close();
    } finally {
      preview.stop();
    }
  });

  it("is as harmless in the files that are written", async () => {
    const ran = spawnSync(process.execPath, [join(await builtCommand(), "ukur.js"), "preview", path, "-o", bench.folder], {
      encoding: "utf8",
    });
    assert.equal(ran.status, 0, ran.stderr);
    const names = readdirSync(bench.folder);
    assert.deepEqual(
      names.toSorted(),
      [
        "form.html",
        "gap.made-up.svg",
        "importance.made-up.svg",
        "level.bands.made-up.svg",
        "level.made-up.svg",
        "means.made-up.svg",
        "structure.svg",
      ].map((name) => `hostile.${name}`),
    );
    for (const name of names) {
      const { page, incidents } = await openPage(browser, pathToFileURL(join(bench.folder, name)).href, { offline: true });
      if (name.endsWith(".svg")) {
        // The file is well-formed, and has nothing in it that runs or is fetched.
        assert.equal(await page.evaluate<string>("document.documentElement.localName"), "svg", name);
        assert.equal(await page.locator("script, image, foreignObject, a, [onload], [onclick]").count(), 0, name);
      } else {
        await page.waitForSelector(".sd-root-modern");
        assert.ok(plain(await page.locator("#survey").innerText()).includes(read(instrument.title["en"]!)));
      }
      assert.deepEqual(incidents, [], name);
      await page.context().close();
    }
  });
});

describe("ukur preview -o", () => {
  let browser: Browser;
  let bench: Workbench;
  before(async () => {
    browser = await launchBrowser();
    bench = await Workbench.make();
  });
  after(async () => {
    await bench.remove();
    await browser.close();
  });

  it("writes a form in the direction of its language", async () => {
    const path = join(bench.folder, "right.ukur");
    writeFileSync(
      path,
      'instrument right "المكتب" {\n  languages ar\n  question used "هل زرت المكتب؟" one of { yes 1 "نعم" no 0 "لا" }\n}\n',
    );
    const out = join(bench.folder, "right");
    const ran = spawnSync(process.execPath, [join(await builtCommand(), "ukur.js"), "preview", path, "-o", out], { encoding: "utf8" });
    assert.equal(ran.status, 0, ran.stderr);
    const { page, incidents } = await openPage(browser, pathToFileURL(join(out, "right.form.html")).href, { offline: true });
    const html = page.locator("html");
    assert.deepEqual([await html.getAttribute("lang"), await html.getAttribute("dir")], ["ar", "rtl"]);
    const label = page.getByText("نعم", { exact: true });
    const box = await label.boundingBox();
    const input = await page.locator("input[type=radio]").first().locator("xpath=following-sibling::*").first().boundingBox();
    assert.equal(await page.locator(".sd-navigation__complete-btn").inputValue(), "إرسال البيانات");
    assert.ok(input!.x > box!.x, "the button stands to the right of its label");
    assert.deepEqual(incidents, []);
    await page.context().close();
    rmSync(out, { recursive: true });
    rmSync(path);
  });

  it("writes a form that works without a network, and the pictures", async () => {
    const ran = spawnSync(
      process.execPath,
      [join(await builtCommand(), "ukur.js"), "preview", join(root, "samples/desk/desk.ukur"), "-o", bench.folder],
      { encoding: "utf8" },
    );
    assert.equal(ran.status, 0, ran.stderr);
    assert.deepEqual(readdirSync(bench.folder).toSorted(), [
      "desk.form.html",
      "desk.gap.made-up.svg",
      "desk.importance.made-up.svg",
      "desk.overall.made-up.svg",
      "desk.structure.svg",
    ]);
    const { page, incidents } = await openPage(browser, pathToFileURL(join(bench.folder, "desk.form.html")).href, { offline: true });
    for (const item of ["E_H1", "E_H2", "E_S1", "E_S2"])
      await page.locator(`input[name$="_${item}"][value="6"]`).locator("xpath=ancestor::label").first().click();
    while (await page.locator(".sd-navigation__next-btn:visible").count()) await page.locator(".sd-navigation__next-btn:visible").click();
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator(".sd-navigation__complete-btn:visible").click()]);
    assert.match(readFileSync((await download.path())!, "utf8"), /"E_H1": 6|"H1"[\s\S]*6/);
    assert.deepEqual(incidents, []);
    await page.context().close();
  });

  it("writes nothing of a file with an error, and says what it is", async () => {
    const other = await Workbench.make({ "wrong.ukur": 'instrument wrong "Wrong" {\n  languages en\n  score s "S" = mean(nothing)\n}\n' });
    const ran = spawnSync(process.execPath, [join(await builtCommand(), "ukur.js"), "preview", "wrong.ukur", "-o", "out"], {
      encoding: "utf8",
      cwd: other.folder,
    });
    assert.notEqual(ran.status, 0);
    assert.match(ran.stdout + ran.stderr, /nothing/);
    assert.deepEqual(readdirSync(other.folder), ["wrong.ukur"]);
    await other.remove();
  });
});

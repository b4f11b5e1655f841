import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { root } from "../architecture/sources.ts";
import { launchBrowser } from "../support/browser.ts";
import { isLong } from "../support/extent.ts";
import { Workbench } from "../cli/workbench.ts";
import { faults } from "./axe.ts";
import { openPage, openView, startPreview, textOf, viewNames } from "./shown.ts";
import { putOn, themes } from "./themes.ts";

const desk = readFileSync(join(root, "samples/desk/desk.ukur"), "utf8")
  .replace('import "./desk.id.ukur"\n', "")
  .replace("languages en, id", "languages en");

describe("everybody can use the preview", () => {
  let browser: Browser;
  before(async () => void (browser = await launchBrowser()));
  after(() => browser.close());

  for (const name of isLong ? ["counter", "desk", "skm", "swot", "smart_city"] : ["counter", "smart_city"]) {
    it(`axe finds no serious fault in any view of ${name}, light and dark`, async () => {
      const preview = await startPreview(join(root, `samples/${name}/${name}.ukur`));
      try {
        for (const colorScheme of ["light", "dark"] as const) {
          const { page } = await openPage(browser, preview.address, { colorScheme });
          for (const view of viewNames) {
            await openView(page, view);
            assert.deepEqual(await faults(page, colorScheme === "dark"), [], `${view}, ${colorScheme}`);
          }
          // With answers, and on the pages with tables, too.
          await openView(page, "survey");
          await page.getByRole("button", { name: "Fill with example answers" }).click();
          await page.getByRole("combobox", { name: "Pages", exact: true }).selectOption("all");
          await openView(page, "survey");
          assert.deepEqual(await faults(page, colorScheme === "dark"), [], `the whole survey, ${colorScheme}`);
          await page.context().close();
        }
      } finally {
        preview.stop();
      }
    });
  }

  for (const theme of Object.keys(themes)) {
    it(`axe finds none in ${theme} of VS Code, with an error or without`, async () => {
      const bench = await Workbench.make({ "desk.ukur": desk });
      const preview = await startPreview(join(bench.folder, "desk.ukur"));
      try {
        const { page } = await openPage(browser, preview.address, { colorScheme: theme.startsWith("Dark") ? "dark" : "light" });
        await putOn(page, theme);
        for (const view of viewNames) {
          await openView(page, view);
          assert.deepEqual(await faults(page), [], view);
        }
        await bench.put("desk.ukur", desk.replace("scale agree7 code E", "scale agre7 code E"));
        await page.locator("main.stale").waitFor();
        for (const view of viewNames) {
          await openView(page, view);
          assert.deepEqual(await faults(page), [], `${view}, from before an error`);
        }
        await page.context().close();
      } finally {
        preview.stop();
        await bench.remove();
      }
    });
  }

  it("each button and each picture has a name of its own", async () => {
    const preview = await startPreview(join(root, "samples/skm/skm.ukur"));
    try {
      const { page } = await openPage(browser, preview.address);
      for (const view of ["structure", "scores"] as const) {
        await openView(page, view);
        const names = await page
          .locator("main .tools button")
          .evaluateAll((buttons) => buttons.map((button) => button.getAttribute("aria-label") ?? button.textContent!));
        assert.ok(names.length > 0);
        assert.deepEqual(
          names.filter((name, index) => names.indexOf(name) !== index),
          [],
        );
        // Who speaks to the computer says what is written on the button.
        assert.ok(
          names.every((name) => /^Save as (SVG|PNG): \S/.test(name)),
          names.join(),
        );
      }
      await page.context().close();
    } finally {
      preview.stop();
    }
  });

  it("and axe would find one", async () => {
    const page = await browser.newPage();
    await page.setContent('<html lang="en"><title>A fault</title><main><img src="data:,"></main></html>');
    assert.match((await faults(page)).join(), /image-alt/);
    await page.close();
  });

  it("in a contrast theme, where a box to tick has a border and a ticked one another colour", async () => {
    const preview = await startPreview(join(root, "samples/media_center/media_center.ukur"));
    try {
      const { page } = await openPage(browser, preview.address, { forcedColors: "active" });
      await page.getByRole("combobox", { name: "Pages", exact: true }).selectOption("all");
      await page.getByRole("button", { name: "Fill with example answers" }).click();
      await openView(page, "survey");
      const styles = await page.locator(".sd-item__decorator, .sd-input").evaluateAll((elements) =>
        elements.map((element) => {
          const { borderTopWidth, backgroundColor } = (globalThis as any).getComputedStyle(element);
          return {
            border: borderTopWidth as string,
            checked: element.closest(".sd-item--checked") !== null,
            background: backgroundColor as string,
          };
        }),
      );
      assert.ok(styles.length > 20);
      assert.deepEqual([...new Set(styles.map(({ border }) => border))], ["1px"]);
      const backgrounds = (checked: boolean): string[] => [
        ...new Set(styles.filter((style) => style.checked === checked).map(({ background }) => background)),
      ];
      assert.equal(backgrounds(true).length, 1);
      assert.ok(!backgrounds(false).includes(backgrounds(true)[0]!));
      await page.context().close();
    } finally {
      preview.stop();
    }
  });

  it("by the keyboard alone", async () => {
    const preview = await startPreview(join(root, "samples/counter/counter.ukur"));
    try {
      const { page, incidents } = await openPage(browser, preview.address);
      const focused = (): Promise<string> =>
        page.evaluate(() => {
          const active = (globalThis as any).document.activeElement;
          return active.dataset.control ?? active.innerText;
        });
      const tabTo = async (what: string): Promise<void> => {
        for (let presses = 0; presses < 60; presses++) {
          if ((await focused()) === what) return;
          await page.keyboard.press("Tab");
        }
        assert.fail(`Tab does not lead to ${what}.`);
      };
      await tabTo("tab");
      await tabTo("Fill with example answers");
      await page.keyboard.press("Enter");
      assert.doesNotMatch(await page.locator("#live").innerText(), /not answered/);
      await page.keyboard.press("Tab");
      assert.equal(await focused(), "Clear");
      await page.keyboard.press("Space");
      assert.match(await page.locator("#live").innerText(), /not answered/);
      await page.locator('[role="tab"][tabindex="0"]').focus();
      await page.keyboard.press("ArrowRight");
      assert.equal(await focused(), "tab");
      assert.equal(await page.locator('[aria-selected="true"]').innerText(), "Structure");
      await tabTo("Compared with");
      await page.keyboard.press("ArrowDown");
      assert.equal(await focused(), "Compared with");
      await tabTo("Save as SVG");
      const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
      assert.equal(download.suggestedFilename(), "counter.structure.svg");
      await page.locator('[role="tab"][tabindex="0"]').focus();
      await page.keyboard.press("ArrowRight");
      assert.equal(await page.locator('[aria-selected="true"]').innerText(), "Scores");
      await tabTo("Answers");
      await page.keyboard.press("ArrowUp");
      assert.match(await textOf(page), /Fill in the form under Survey/);
      await page.keyboard.press("ArrowDown");
      await page.waitForSelector("main .chart svg");
      await tabTo("file");
      for (const list of ["Crosshair", "Importance", "Performance"]) {
        await tabTo(list);
        await page.keyboard.press("ArrowDown");
        assert.equal(await focused(), list);
      }
      await page.locator('[role="tab"][tabindex="0"]').focus();
      await page.keyboard.press("ArrowRight");
      assert.equal(await page.locator('[aria-selected="true"]').innerText(), "Survey");
      assert.deepEqual(incidents, []);
      await page.context().close();
    } finally {
      preview.stop();
    }
  });
});

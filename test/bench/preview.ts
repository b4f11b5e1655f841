/** The preview: from a saved edit to the repainted form, from the address to the form, and the sizes of what a browser loads. */

import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { builtCommand } from "../support/built.ts";
import { startPreview } from "../preview/shown.ts";
import { launchBrowser, SurveyBrowser } from "../support/browser.ts";
import { compileAll } from "../support/compile.ts";
import { surveyOf } from "../../server/src/targets/surveyjs/index.ts";
import { content, toUkur } from "./documents.ts";
import { figureRow, ratioRow, type Row } from "./table.ts";

/** @param folder for the documents */
export async function previewRows(folder: string): Promise<Row[]> {
  const built = await builtCommand();
  const size = (name: string): Row => figureRow(`${name}, as the browser loads it`, "", [statSync(join(built, name)).size / 1024], "kB");
  return [
    ...(await editRows(folder, 22, 12)),
    ...(await editRows(folder, 500, 6)),
    size("preview.js"),
    size("preview.css"),
    size("form.js"),
  ];
}

/** Edits beside what SurveyJS alone needs to draw the same form: the least that a repainted form costs. */
async function editRows(folder: string, items: number, edits: number): Promise<Row[]> {
  const file = join(folder, `preview${items}.ukur`);
  const value = content(items);
  const text = (title: string): string => toUkur({ ...value, title });
  writeFileSync(file, text("Edit 0"));
  const preview = await startPreview(file);
  const browser = await launchBrowser();
  const plain = await SurveyBrowser.open();
  try {
    const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
    const opened = performance.now();
    await page.goto(preview.address);
    await seen(page, "Edit 0");
    const first = performance.now() - opened;
    const [compiled] = await compileAll({ "bench.ukur": text("Edit 0") }, "bench.ukur");
    const form = JSON.parse(JSON.stringify(surveyOf(compiled!.instrument, {}).survey)) as Record<string, unknown>;
    const { page: alone } = await plain.show(form, "");
    const times = { edit: [] as number[], alone: [] as number[] };
    for (let edit = 1; edit <= edits; edit++) {
      const start = performance.now();
      writeFileSync(file, text(`Edit ${edit}`));
      await seen(page, `Edit ${edit}`);
      times.edit.push(performance.now() - start);
      times.alone.push(
        await alone.evaluate(async (json) => {
          const page = globalThis as any;
          const begun = performance.now();
          page.showSurvey(json, "");
          await new Promise((painted) => page.requestAnimationFrame(() => page.requestAnimationFrame(painted)));
          return performance.now() - begun;
        }, form),
      );
    }
    const ratings = `${(items * 2).toLocaleString("en")} ratings`;
    return [
      ratioRow("saved edit to repainted form, × SurveyJS drawing it alone", ratings, times.edit, times.alone, {}),
      figureRow("saved edit to repainted form", ratings, times.edit, "ms"),
      figureRow("address to form, first time", ratings, [first], "ms"),
    ];
  } finally {
    preview.stop();
    await browser.close();
    await plain.close();
  }
}

/** Waits until the form has this title and has been painted. */
async function seen(page: Page, title: string): Promise<void> {
  await page.waitForFunction((text) => (globalThis as any).document.querySelector("#survey .sd-title")?.textContent.includes(text), title, {
    polling: "raf",
    timeout: 60_000,
  });
  await page.evaluate("new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))");
}

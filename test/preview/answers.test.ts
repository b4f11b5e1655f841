import assert from "node:assert/strict";
import { appendFileSync, copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { root } from "../architecture/sources.ts";
import { launchBrowser } from "../support/browser.ts";
import { choose, openPage, openView, startPreview, textOf, type Command, type Shown } from "./shown.ts";

const sample = (name: string): string => join(root, "samples/desk", name);
const row = readFileSync(sample("responses.csv"), "utf8").trimEnd().split("\n").at(-1)!;

describe("the answers that a preview is started with", () => {
  let folder: string;
  let browser: Browser;
  let preview: Command;
  let shown: Shown;
  before(async () => {
    browser = await launchBrowser();
    folder = mkdtempSync(join(tmpdir(), "ukur-answers-"));
    for (const name of ["desk.ukur", "desk.id.ukur", "responses.csv"]) copyFileSync(sample(name), join(folder, name));
    preview = await startPreview(join(folder, "desk.ukur"), 0, ["--answers", "responses.csv"]);
  });
  after(async () => {
    preview.stop();
    await browser.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(async () => {
    shown = await openPage(browser, preview.address);
    await openView(shown.page, "scores");
    await counts(/^\d+ respondents$/);
  });
  afterEach(async () => {
    assert.deepEqual(shown.incidents, []);
    await shown.page.context().close();
  });
  const counts = async (text: RegExp): Promise<void> => shown.page.locator(".counts", { hasText: text }).waitFor();

  it("are what the scores are about, without a choice", async () => {
    await shown.page.locator("option:checked", { hasText: "of responses.csv" }).waitFor({ state: "attached" });
    await counts(/^80 respondents$/);
    assert.doesNotMatch(await textOf(shown.page), /Nobody gave these answers/);
  });

  it("stay beside another file, and can be chosen again", async () => {
    const other = readFileSync(sample("responses.csv"), "utf8").split("\n").slice(0, 11).join("\n");
    await shown.page.locator('input[type="file"]').setInputFiles({ name: "other.csv", mimeType: "text/csv", buffer: Buffer.from(other) });
    await counts(/^10 respondents$/);
    await choose(shown.page, "Answers", "of 80 made-up respondents");
    await choose(shown.page, "Answers", "of responses.csv");
    await counts(/^80 respondents$/);
  });

  it("are read anew when the file changes, and what cannot be read is said", async () => {
    appendFileSync(join(folder, "responses.csv"), `${row}\n`);
    await counts(/^81 respondents$/);
    writeFileSync(join(folder, "responses.csv"), "");
    await shown.page.getByText("responses.csv is empty").waitFor();
    rmSync(join(folder, "responses.csv"));
    await shown.page.getByText("responses.csv cannot be read: there is no such file").waitFor();
    await shown.page.locator("option:checked", { hasText: "made-up" }).waitFor({ state: "attached" });
    copyFileSync(sample("responses.csv"), join(folder, "responses.csv"));
    await shown.page.locator("option:checked", { hasText: "of responses.csv" }).waitFor({ state: "attached" });
  });
});

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { Workbench } from "../cli/workbench.ts";
import { launchBrowser } from "../support/browser.ts";
import { openPage, openView, startPreview, textOf, type Command, type Shown } from "./shown.ts";
import { root } from "../architecture/sources.ts";

const desk = readFileSync(join(root, "samples/desk/desk.ukur"), "utf8")
  .replace('import "./desk.id.ukur"\n', "")
  .replace("languages en, id", "languages en");

describe("a preview while the file is edited", () => {
  let browser: Browser;
  let bench: Workbench;
  let preview: Command;
  let shown: Shown;
  before(async () => void (browser = await launchBrowser()));
  after(() => browser.close());
  beforeEach(async () => {
    bench = await Workbench.make({ "desk.ukur": desk });
    preview = await startPreview(join(bench.folder, "desk.ukur"));
    shown = await openPage(browser, preview.address);
    await openView(shown.page, "survey");
  });
  afterEach(async () => {
    assert.deepEqual(shown.incidents, []);
    await shown.page.context().close();
    preview.stop();
    await bench.remove();
  });

  const save = (text: string): Promise<void> => bench.put("desk.ukur", text);
  /** The answers that are ticked, by the part of the field's name that tells the item. */
  const ticked = (): Promise<string[]> =>
    shown.page
      .locator("#survey input:checked")
      .evaluateAll((inputs) => inputs.map((input: any) => `${input.name.split("_").slice(-2).join("_")}=${input.value}`));
  const tick = (item: string, code: number): Promise<void> =>
    shown.page.locator(`#survey input[name$="_${item}"][value="${code}"]`).locator("xpath=ancestor::label").first().click();

  it("shows what was saved, and keeps the answers of an unrelated edit", async () => {
    await tick("E_H1", 6);
    await tick("E_S2", 2);
    await save(desk.replace("answers my question", "answers what I ask"));
    await shown.page.getByText("answers what I ask").first().waitFor();
    assert.deepEqual(await ticked(), ["E_H1=6", "E_S2=2"]);
  });

  it("drops the answers of an item that was removed", async () => {
    await tick("E_H1", 6);
    await tick("E_S2", 2);
    await save(
      desk.replace('    S2 "finds a book while I wait"\n', '    S3 "greets me"\n').replace(", S2.perception = 5", ", S3.perception = 5"),
    );
    await shown.page.getByText("greets me").first().waitFor();
    assert.deepEqual(await ticked(), ["E_H1=6"]);
  });

  it("says what is wrong, keeps what was shown last, and goes on when it is mended", async () => {
    await tick("E_H1", 6);
    await save(desk.replace("scale agree7 code E", "scale agre7 code E"));
    await shown.page
      .locator("#notice")
      .filter({ hasText: /agre7.*What is shown below is from before the error\./s })
      .waitFor();
    assert.match(await textOf(shown.page), /answers my question/);
    assert.equal(await shown.page.locator("main.stale").count(), 1);
    assert.deepEqual(await ticked(), ["E_H1=6"]);
    await save(desk.replace('Help" {', 'Support" {'));
    await shown.page.locator("main:not(.stale)").waitFor();
    assert.equal(await shown.page.locator("#notice").innerText(), "");
    assert.deepEqual(await ticked(), ["E_H1=6"]);
  });

  it("says where the first error is, and still has the last form when it is loaded again", async () => {
    await save(desk.replace("scale agree7 code E", "scale agre7 code E").replace("mean(gap)", "mean(gapp)"));
    const notice = shown.page.locator("#notice");
    await notice.filter({ hasText: /There are 2 errors\./ }).waitFor();
    const line = desk.split("\n").findIndex((text) => text.includes("scale agree7 code E")) + 1;
    assert.match(await notice.innerText(), new RegExp(`desk\\.ukur:${line}:\\d+ .*agre7`));
    await shown.page.reload();
    await notice.filter({ hasText: /agre7/ }).waitFor();
    assert.match(await textOf(shown.page), /answers my question/);
    // Not paler than it was: it is to be read.
    assert.equal(await shown.page.evaluate("getComputedStyle(document.querySelector('main')).opacity"), "1");
  });

  it("has nothing to show of a file that was never right", async () => {
    const other = await Workbench.make({ "wrong.ukur": desk.replace("scale agree7 code E", "scale agre7 code E") });
    const wrong = await startPreview(join(other.folder, "wrong.ukur"));
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(wrong.address);
    await page
      .locator("#notice")
      .filter({ hasText: /There is an error\.\s*wrong\.ukur:\d+:\d+ .*agre7/ })
      .waitFor();
    assert.doesNotMatch(await page.locator("#notice").innerText(), /What is shown below/);
    assert.equal(await textOf(page), "");
    await context.close();
    wrong.stop();
    await other.remove();
  });

  it("keeps its view, its answers and its page when it is loaded again", async () => {
    await tick("E_H1", 6);
    await openView(shown.page, "structure");
    await shown.page.reload();
    await shown.page.waitForSelector("main .chart svg");
    assert.equal(await shown.page.locator('[role="tab"][aria-selected="true"]').innerText(), "Structure");
    await openView(shown.page, "survey");
    assert.deepEqual(await ticked(), ["E_H1=6"]);
  });

  it("follows an edit in the other views, too", async () => {
    await openView(shown.page, "structure");
    await save(desk.replace("answers my question", "answers what I ask"));
    await shown.page.locator("li", { hasText: "answers what I ask" }).waitFor();
    await openView(shown.page, "scores");
    await save(desk.replace('"Overall gap" = mean(gap)', '"Overall gap" = mean(gap) * 2').replace("overall = -1", "overall = -2"));
    await shown.page.getByText("(the mean of Gap over 2 dimensions) times 2.").waitFor();
  });
});

import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { packagedExtension } from "../support/packaged.ts";
import { Person } from "./person.ts";
import { endsWhereAStepFails } from "./walking.ts";

describe("a person who writes beside the preview", function () {
  let person: Person;

  before(async () => {
    person = await Person.sitDown({ packages: [await packagedExtension()], name: "sight" });
  });
  after(() => person?.getUp());
  endsWhereAStepFails(() => person);

  /** The head of a file's problems. */
  const problemsOf = (file: string) =>
    person.page.locator(".markers-panel .monaco-list-row .label-name", { hasText: new RegExp(`^${file.replace(".", "\\.")}$`) });
  const mistakeIn = async (file: string) => {
    await person.open(file);
    await person.goBehind("mean(perception");
    await person.type("s");
    await person.save();
    await person.command("Problems: Focus on Problems View");
    await problemsOf(file).first().waitFor();
  };

  it("sees the text of every item", async () => {
    const { page } = person;
    await person.command("Ukur: New Instrument…");
    await person.choose("servqual");
    await person.nameIt("servqual_survey", "counter");
    await person.press("Enter");
    await page.locator(".tab.active", { hasText: "counter.ukur" }).waitFor();
    await person.waitForServer();
    await person.press("Control+Shift+v");
    await person.seesInWebview("Modern look of the equipment");
    await person.picture("beside the preview");
    const lines = page.locator(".editor-group-container").first().locator(".view-lines");
    const [width, wide] = await lines.evaluate((element) => [
      element.parentElement!.parentElement!.clientWidth,
      Math.max(...[...element.querySelectorAll(".view-line > span")].map((span) => span.getBoundingClientRect().width)),
    ]);
    assert.ok(wide! <= width!, `A line of ${wide} pixels in ${width}.`);
    assert.equal(await page.getByText("E_equipment").count(), 0);
  });

  it("deletes a file in the Explorer, and its problems go", async () => {
    const { page } = person;
    await mistakeIn("counter.ukur");
    await person.picture("problems");
    await page
      .locator(".explorer-folders-view .monaco-list-row", { hasText: /^counter\.ukur/ })
      .first()
      .click();
    await person.press("Shift+Delete");
    await page.locator(".monaco-dialog-box .monaco-button", { hasText: "Delete" }).first().click();
    await page.locator(".tab", { hasText: "counter.ukur" }).waitFor({ state: "detached" });
    await problemsOf("counter.ukur").waitFor({ state: "detached" });
    await person.picture("no problems");
  });

  it("has a file deleted on the disk, and its problems go with the tab", async () => {
    await mistakeIn("desk.ukur");
    await person.open("desk.ukur");
    rmSync(join(person.folder, "desk.ukur"));
    await person.page.locator(".explorer-folders-view .monaco-list-row", { hasText: /^desk\.ukur/ }).waitFor({ state: "detached" });
    await person.command("View: Close Editor");
    await problemsOf("desk.ukur").waitFor({ state: "detached" });
    await person.picture("no problems of the disk");
  });
});

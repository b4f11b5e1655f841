import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { packagedExtension } from "../support/packaged.ts";
import { Person } from "./person.ts";
import { endsWhereAStepFails } from "./walking.ts";

describe("a person who splits an item", function () {
  let person: Person;

  before(async () => {
    person = await Person.sitDown({ packages: [await packagedExtension()], name: "steps" });
    const change = (file: string, old: string, instead: string) =>
      writeFileSync(join(person.folder, file), person.read(file).replace(old, instead));
    change("desk.ukur", "serves me within five minutes", "is fast and correct");
    change("desk.id.ukur", "melayani saya dalam lima menit", "cepat dan benar");
  });
  after(() => person?.getUp());
  endsWhereAStepFails(() => person);

  it("sees the steps by their names, ticks those that are asked for, and gets them", async () => {
    const { page } = person;
    await person.open("desk.ukur");
    await person.waitForServer();
    await person.goBehind('S1 "is fast');
    // The light bulb has what is asked for when the finding is there.
    await page.locator(".squiggly-warning").first().waitFor();
    const split = page.locator(".action-widget .monaco-list-row.action", { hasText: "Split S1 into 2 items" }).first();
    await person.lightBulb(split);
    await split.click();
    const panel = page.locator(".part.panel");
    await panel.getByRole("button", { name: "Apply" }).waitFor();
    await panel.locator('[aria-label^="Group Changes By Type"]').first().click();
    for (const name of ["Split S1 into 2 items", "Change the translation to id", "Answer the new items in the tests"])
      await panel.locator(".monaco-list-row", { hasText: name }).first().waitFor();
    await person.picture("preview");
    // What is asked for comes first, and is not ticked yet: the tests, then the translation.
    const boxes = panel.locator(".monaco-list-row", { hasText: /^desk\.(?:id\.)?ukur/ }).locator(".monaco-checkbox, input[type=checkbox]");
    await boxes.nth(0).click();
    await boxes.nth(1).click();
    await person.picture("ticked");
    await panel.getByRole("button", { name: "Apply" }).click();
    await person.command("File: Save All");
    await person.sees("both files on the disk", () => person.read("desk.id.ukur").includes("S1b"));
    assert.match(person.read("desk.ukur"), /S1 "is fast"\n {4}S1b "is correct"\n/);
    assert.match(person.read("desk.ukur"), /S1\.perception = 3, S1b\.perception = 3, S2\.perception = 5\n/);
    assert.match(person.read("desk.id.ukur"), /S1 "cepat"\n {2}S1b "benar"\n/);
  });

  it("pastes a list from an e-mail as items, and has the plain text one choice away", async () => {
    const { page } = person;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const list = "1. listens to me\n2. makes mistakes (R)\n";
    await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(list)})`);
    const newLine = async (after: string) => {
      await page.locator(".view-line", { hasText: after }).first().click();
      await person.press("End", "Enter");
    };
    const shows = (text: string) => page.locator(".view-line", { hasText: text }).first().waitFor();
    await newLine('S1b "is correct"');
    await person.press("Control+v");
    await shows("makes mistakes");
    await person.picture("pasted");
    await person.command("File: Save All");
    await person.sees("the items on the disk", () => person.read("desk.ukur").includes("mistakes"));
    assert.match(person.read("desk.ukur"), /S1b "is correct"\n {4}S\d "listens to me"\n {4}S\d "makes mistakes" reverse\n/);
    await newLine('S1b "is correct"');
    await person.press("Control+v");
    await page.locator(".post-edit-widget").first().click();
    await page.locator(".action-widget .monaco-list-row.action", { hasText: "Insert Plain Text" }).waitFor();
    await person.picture("ways to paste");
    await page.locator(".action-widget .monaco-list-row.action", { hasText: "Insert Plain Text" }).click();
    await shows("2. makes mistakes");
  });
});

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { isLong } from "../../support/extent.ts";
import { packagedExtension } from "../support/packaged.ts";
import { Person } from "./person.ts";
import { endsWhereAStepFails } from "./walking.ts";

/** How long a key is down and how long the next one takes, in milliseconds: a fast hand, a usual one, a slow one. */
const hands = [
  { held: 0, between: 30 },
  { held: 80, between: 90 },
  { held: 200, between: 250 },
] as const;

describe("a person who starts an instrument", function () {
  let person: Person;

  before(async () => {
    person = await Person.sitDown({ packages: [await packagedExtension()], name: "new" });
  });
  after(() => person?.getUp());
  endsWhereAStepFails(() => person);

  const step = () => person.page.locator(".getting-started-step", { hasText: "Begin with a model" }).first();
  const button = () => step().locator(".monaco-button", { hasText: "New Instrument" });
  const isTicked = async () => (await step().locator(".codicon").first().getAttribute("aria-checked")) === "true";
  const asksFor = (what: string) => person.page.locator(`.quick-input-widget:visible input[placeholder^="${what}"]`).waitFor();
  const asksForName = () => person.quickInput.locator(".quick-input-message", { hasText: "letters, digits" }).waitFor();

  async function openWalkthrough(): Promise<void> {
    await person.command("View: Close All Editors");
    await person.command("Ukur: Open Walkthrough");
    await step().waitFor();
    if (!(await button().isVisible())) await step().click();
    await button().waitFor();
    // The walkthrough slides in, and draws the focus to the step.
    await person.page.waitForTimeout(1000);
    await person.sees("the focus on the step", () => step().evaluate((shown) => shown.ownerDocument.activeElement === shown));
  }

  async function isOpened(file: string): Promise<void> {
    const tab = person.page.locator(".tab.active", { hasText: file });
    await tab.waitFor();
    assert.ok(
      !(
        await tab
          .locator(".label-name")
          .first()
          .evaluate(
            (label) =>
              (globalThis as unknown as { getComputedStyle(of: unknown): { fontStyle: string } }).getComputedStyle(label).fontStyle,
          )
      ).includes("italic"),
      "The tab stays.",
    );
    await person.page.locator(".monaco-editor.focused").first().waitFor();
  }

  /** Types a part of what is there, and takes it when it is in front. */
  async function choose(part: string): Promise<void> {
    await person.type(part);
    await person.page
      .locator(".quick-input-widget:visible .monaco-list-row.focused", { hasText: new RegExp(part, "i") })
      .first()
      .waitFor();
    await person.press("Enter");
  }

  it("and thinks better of it, has no step ticked", async () => {
    await openWalkthrough();
    assert.equal(await isTicked(), false);
    await button().click();
    await asksFor("What should it measure");
    await person.page.waitForTimeout(2000);
    await person.picture("models");
    await person.press("Escape");
    await person.quickInput.waitFor({ state: "hidden" });
    await button().click();
    await asksFor("What should it measure");
    await person.page.locator(".quick-input-widget:visible .monaco-list-row.focused").waitFor();
    await person.press("Enter");
    await asksForName();
    await person.press("Escape");
    await person.quickInput.waitFor({ state: "hidden" });
    assert.equal(await isTicked(), false);
    assert.deepEqual(readdirSync(person.folder).sort(), ["desk.id.ukur", "desk.ukur"]);
  });

  for (const [index, { held, between }] of hands.entries()) {
    for (const way of ["keyboard", "mouse"] as const) {
      // In short runs the fast keys of one hand, and the slow ones of the other.
      if (!isLong && index !== (way === "keyboard" ? 0 : 2)) continue;
      it(`by ${way}, with keys of ${held} and ${between} ms`, async () => {
        const { page } = person;
        const file = `${way}${index}`;
        await openWalkthrough();
        if (way === "mouse") await button().click({ delay: held });
        else {
          await button().focus();
          await page.keyboard.press("Enter", { delay: held });
        }
        await asksFor("What should it measure");
        // A person reads what is asked.
        await page.waitForTimeout(250);
        for (const letter of "egovqual") {
          await page.keyboard.press(letter, { delay: held / 2 });
          await page.waitForTimeout(between - held / 2);
        }
        await page.keyboard.press("Enter", { delay: held });
        await asksForName();
        await page.waitForTimeout(400);
        await page.keyboard.type(file, { delay: between });
        await page.keyboard.press("Enter", { delay: held });
        await isOpened(`${file}.ukur`);
        assert.match(person.read(`${file}.ukur`), /^instrument \w+ [^]*measures egovqual\n/m);
        await person.command("Ukur: Open Walkthrough");
        await step().waitFor();
        await person.sees("the step ticked", isTicked);
      });
    }
  }

  it("from a sample", async () => {
    await person.command("View: Close All Editors");
    await person.command("Ukur: New Instrument…");
    await asksFor("What should it measure");
    await choose("sample");
    await asksFor("Which sample");
    await person.picture("samples");
    await choose("help desk");
    await asksForName();
    await person.press("Enter");
    await isOpened("desk_survey.ukur");
    assert.match(person.read("desk_survey.ukur"), /^instrument desk_survey "The help desk of the library"/m);
  });

  it("from nothing", async () => {
    await person.command("Ukur: New Instrument…");
    await asksFor("What should it measure");
    await choose("blank");
    await asksForName();
    await person.press("Enter");
    await isOpened("my_survey.ukur");
    await person.picture("blank");
  });
});

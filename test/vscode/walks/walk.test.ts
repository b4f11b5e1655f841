import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { packagedExtension } from "../support/packaged.ts";
import { Person } from "./person.ts";
import { endsWhereAStepFails } from "./walking.ts";

describe("a person at the editor", function () {
  let person: Person;

  before(async () => {
    person = await Person.sitDown({ packages: [await packagedExtension()], settings: { "editor.formatOnSave": true }, name: "walk" });
  });
  after(() => person?.getUp());
  endsWhereAStepFails(() => person);

  it("starts an instrument from the walkthrough", async () => {
    const { page } = person;
    await person.command("Ukur: Open Walkthrough");
    const button = page.locator(".getting-started-step.expanded button, .getting-started-step.expanded .monaco-button", {
      hasText: "New Instrument",
    });
    await button.waitFor();
    await person.seesInWebview("is one way of asking all items");
    await person.picture("walkthrough");
    await button.click();
    await person.choose("servqual");
    await person.nameIt("servqual_survey", "counter");
    await person.picture("name");
    await person.press("Enter");
    await page.locator(".tab.active", { hasText: "counter.ukur" }).waitFor();
    await person.sees(
      "the files",
      () =>
        person.read("counter.ukur").includes("measures servqual") && person.read("counter.id.ukur").includes("translation id of counter"),
    );
    await person.waitForServer();
    await person.picture("new");
  });

  it("reads how the models are built", async () => {
    const { page } = person;
    await person.command("Welcome: Open Walkthrough...");
    await person.choose("How SERVQUAL and e-GovQual are built");
    for (const [step, name] of [
      ["A gap is two answers", "gap"],
      ["SERVQUAL: five dimensions", "servqual"],
      ["e-GovQual: four dimensions", "egovqual"],
    ] as const) {
      await page.locator(".getting-started-step", { hasText: step }).first().click();
      await page.locator(".getting-started-step.expanded", { hasText: step }).waitFor();
      await page.waitForTimeout(1000);
      await person.picture(`model ${name}`);
    }
  });

  it("accepts a completion", async () => {
    await person.open("desk.ukur");
    await person.waitForServer();
    await person.goBehind('perception "In my experience, {service}…" scale ');
    await person.press("Control+Delete", "Control+Space");
    const scale = person.page.locator(".suggest-widget.visible .monaco-list-row", { hasText: "agree7" }).first();
    await scale.waitFor();
    await person.picture("completion");
    await scale.click();
    await person.page.locator(".suggest-widget.visible").waitFor({ state: "detached" });
    await person.type(" ");
    await person.save();
    assert.match(person.read("desk.ukur"), /battery perception "In my experience, \{service\}…" scale agree7 code P\n/);
  });

  it("mends what is underlined by the light bulb", async () => {
    const { page } = person;
    await person.open("desk.ukur");
    await person.goBehind("mean(perception");
    await person.type("s");
    await page.locator(".squiggly-error").first().waitFor();
    const fix = page.locator(".action-widget .monaco-list-row.action", { hasText: "perception" }).first();
    await person.lightBulb(fix);
    await person.picture("light bulb");
    await fix.click();
    await page.locator(".squiggly-error").first().waitFor({ state: "detached" });
    await person.save();
    assert.match(person.read("desk.ukur"), /mean\(perception - expectation\)/);
  });

  it("renames an item in the file, its tests and its translation", async () => {
    const { page } = person;
    await person.open("desk.ukur");
    await person.goBehind("    S1");
    await person.press("F2");
    await page.locator(".rename-box input").fill("Waiting");
    await person.picture("rename");
    await person.press("Enter");
    await page.locator(".tab", { hasText: "desk.ukur" }).locator("visible=true").first().waitFor();
    await person.sees("the new name", async () => (await page.locator(".view-lines", { hasText: "Waiting" }).count()) > 0);
    await person.command("File: Save All");
    await person.sees(
      "both files on the disk",
      () => /^ {4}Waiting "/m.test(person.read("desk.ukur")) && person.read("desk.id.ukur").includes("Waiting "),
    );
    assert.match(person.read("desk.ukur"), /Waiting\.perception = 3/);
  });

  it("has the file laid out when it is saved", async () => {
    await person.open("desk.ukur");
    await person.goBehind('dimension help "Help');
    await person.type(" desk");
    await person.press("Home");
    await person.type("      ");
    await person.save();
    await person.sees("the usual layout", () => /^ {2}dimension help "Help desk" \{$/m.test(person.read("desk.ukur")));
  });

  it("runs a test from its lens", async () => {
    const { page } = person;
    await person.open("desk.ukur");
    await person.press("Control+End");
    await page.locator(".codelens-decoration a", { hasText: "Run test" }).first().click();
    await page.locator(".testing-run-glyph.codicon-testing-passed-icon, .codicon-testing-passed-icon").first().waitFor();
    await person.picture("test");
  });

  it("looks at the preview, which follows the text", async () => {
    const { page } = person;
    await person.open("desk.ukur");
    await person.press("Control+Shift+v");
    await person.seesInWebview("answers my question");
    await person.picture("preview");
    await page.locator(".editor-group-container .tab", { hasText: "desk.ukur" }).first().click();
    await person.goBehind("answers my question");
    await person.type(" well");
    await person.seesInWebview("answers my question well");
    await person.picture("preview changed");
    await person.save();
  });

  it("goes from the text to the preview and back", async () => {
    const { page } = person;
    await person.open("desk.ukur");
    await person.goBehind("finds a book");
    // The cursor is in an item: its row is marked.
    await person.inWebview("the item of the cursor", (frame) =>
      frame.locator(".here", { hasText: "finds a book while I wait" }).first().isVisible(),
    );
    await person.picture("preview marked");
    // A click on another leads to its declaration, and the focus stays in the preview.
    await person.inWebview("an item", async (frame) => {
      const item = frame.getByText("answers my question").first();
      if (!(await item.isVisible())) return false;
      await item.click();
      return true;
    });
    await person.sees("the line of H1", async () =>
      /^\s*15\s*$/.test(
        (await page
          .locator(".monaco-editor .line-numbers.active-line-number")
          .first()
          .textContent({ timeout: 1000 })
          .catch(() => "")) ?? "",
      ),
    );
    // The other views, too.
    await person.inWebview("the structure", async (frame) => {
      const tab = frame.getByRole("tab", { name: "Structure" });
      if (!(await tab.isVisible())) return false;
      await tab.click();
      return true;
    });
    await person.inWebview("the outline", (frame) => frame.getByRole("button", { name: "S2" }).first().isVisible());
    await person.picture("preview structure");
    await person.inWebview("an item of the outline", async (frame) => {
      const item = frame.getByRole("button", { name: "S2" }).first();
      if (!(await item.isVisible())) return false;
      await item.click();
      return true;
    });
    await person.sees("the line of S2", async () =>
      /^\s*20\s*$/.test(
        (await page
          .locator(".monaco-editor .line-numbers.active-line-number")
          .first()
          .textContent({ timeout: 1000 })
          .catch(() => "")) ?? "",
      ),
    );
  });

  it("keeps the preview over a reload of the window", async () => {
    await person.command("Developer: Reload Window");
    await person.page.locator(".tab", { hasText: "Preview" }).first().waitFor();
    await person.inWebview("the structure as it was", (frame) => frame.getByRole("button", { name: "S2" }).first().isVisible());
    await person.inWebview("the survey", async (frame) => {
      const tab = frame.getByRole("tab", { name: "Survey" });
      if (!(await tab.isVisible())) return false;
      await tab.click();
      return true;
    });
    await person.seesInWebview("answers my question");
  });

  it("reads what a finding means", async () => {
    const { page } = person;
    await person.command("View: Close All Editors");
    await person.open("desk.ukur");
    await person.goBehind("mean(perception");
    await person.type("s");
    await page.locator(".squiggly-error").first().waitFor();
    await person.command("Ukur: Explain Finding");
    await page.locator(".tab.active", { hasText: "unknown-name" }).waitFor();
    await page.waitForTimeout(1000);
    await person.picture("explain");
    await person.command("View: Close Editor");
    await person.press("Control+z");
  });

  it("compiles, and is told what was written", async () => {
    await person.open("desk.ukur");
    await person.command("Ukur: Compile to…");
    await person.quickInput.locator(".monaco-list-row", { hasText: "surveyjs" }).first().waitFor();
    await person.picture("compile");
    await person.press("Enter");
    await person.notification("desk.surveyjs.json");
    assert.ok(JSON.parse(person.read("out/desk.surveyjs.json")).pages.length > 0);
    await person.picture("compiled");
  });

  it("is told when the server was killed, and goes on", async () => {
    const { page } = person;
    await person.open("desk.ukur");
    await person.waitForServer();
    const processes = execFileSync("ps", ["-A", "-o", "pid=,args="], { encoding: "utf8" }).split("\n");
    const servers = processes.filter((line) => /ukur-vscode-\w+\/extensions\/ukur\.ukur-[\d.]+\/dist\/server\.cjs/.test(line));
    assert.equal(servers.length, 1, "There is one server.");
    process.kill(Number.parseInt(servers[0]!), "SIGKILL");
    await person.notification("was started again");
    await person.picture("killed");
    await person.goBehind("mean(perception");
    await person.type("s");
    await page.locator(".squiggly-error").first().waitFor();
    await person.press("Control+z");
  });

  it("sees how long the questionnaire is, in a dark theme", async () => {
    const { page } = person;
    await person.command("Preferences: Toggle between Light/Dark Themes");
    await page.locator(".monaco-workbench.vs-dark").waitFor();
    await person.open("desk.ukur");
    await page.locator("#status\\.languageStatus").click();
    await page.locator(".hover-language-status", { hasText: "4 items, 8 variables" }).waitFor();
    await person.picture("dark");
  });
});

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { packagedExtension } from "../support/packaged.ts";
import { Person } from "./person.ts";
import { endsWhereAStepFails } from "./walking.ts";

const short = `import scales

instrument short "A short one" {
  languages en
  battery perception "The counter…" scale agree5 code P
  dimension speed "Speed" {
    W1 "serves me without a long wait"
    L2 "keeps to the hour that was agreed"
  }
  score overall "Overall" = mean(perception)
  test "one" {
    given perception = 4
    expect overall = 4
  }
}
`;

describe("a person who wants results", function () {
  let person: Person;

  before(async () => {
    person = await Person.sitDown({ packages: [await packagedExtension()], name: "results" });
    writeFileSync(join(person.folder, "short.ukur"), short);
  });
  after(() => person?.getUp());
  endsWhereAStepFails(() => person);

  const row = (text: string) => person.quickInput.locator(".monaco-list-row", { hasText: text }).first();
  const hasTicked = (number: number) =>
    person.sees(
      `${number} ticked`,
      async () => (await person.quickInput.locator(".quick-input-count").textContent()) === `${number} Selected`,
    );
  const problem = (text: string) => person.page.locator(".markers-panel .monaco-list-row", { hasText: text }).first();

  it("is offered SurveyJS alone, and next time what was chosen", async () => {
    await person.open("short.ukur");
    await person.waitForServer();
    await person.command("Ukur: Compile to…");
    await row("surveyjs").waitFor();
    await person.picture("compile");
    await hasTicked(1);
    await person.press("Enter");
    await person.notification("Wrote out/short.surveyjs.json.");
    await person.command("Ukur: Compile to…");
    await row("surveyjs").waitFor();
    for (const target of ["surveyjs", "limesurvey"]) {
      await person.quickInput.locator("input.input").fill(target);
      await row(target).waitFor();
      await person.press("ArrowDown", "Space");
    }
    await hasTicked(1);
    await person.press("Enter");
    await person.notification("short.lss");
    await person.command("Ukur: Compile to…");
    await row("limesurvey").waitFor();
    await hasTicked(1);
    await person.picture("compile again");
    await person.press("Escape");
  });

  it("sees in Problems what is lost, until it is not", async () => {
    const { page } = person;
    await person.command("Notifications: Clear All Notifications");
    await person.goBehind("    L");
    await person.type("_");
    await person.command("Ukur: Compile to…");
    await row("limesurvey").waitFor();
    await person.press("Enter");
    const message = page.locator(".notifications-toasts .notification-list-item", { hasText: "cannot hold" }).first();
    await message.waitFor();
    await message.hover();
    await person.picture("lost");
    await message.getByText("Show What Is Lost").click();
    await problem("L_2").waitFor();
    await person.picture("what is lost");
    await page.locator(".monaco-editor .view-line").first().click();
    await person.goBehind("    L_");
    await person.press("Backspace");
    await person.sees("the problem gone", async () => (await problem("L_2").count()) === 0);
  });

  it("reads beside a test what was expected, and takes what came", async () => {
    const { page } = person;
    await person.command("View: Hide Panel");
    await person.open("short.ukur");
    await person.goBehind("overall = ");
    await person.press("Shift+End");
    await person.type("-3");
    await page.locator(".codelens-decoration a", { hasText: "Run test" }).first().click();
    const label = page
      .locator(".test-error-content-widget, .test-message-inline-content", { hasText: "overall: expected -3, got" })
      .first();
    await label.waitFor();
    await person.picture("label");
    await person.press("Control+.");
    await page.locator(".action-widget .monaco-list-row.action", { hasText: "Expect 4" }).first().waitFor();
    await person.picture("light bulb");
    await person.press("Escape");
    await label.click();
    const button = page.locator(".floating-click-widget", { hasText: "Expect This Result" }).first();
    await button.waitFor();
    await person.picture("peek");
    await button.click();
    await page.locator(".codicon-testing-passed-icon").first().waitFor();
    await person.sees(
      "the result in the text",
      async () => (await page.locator(".view-lines", { hasText: "expect overall = 4" }).count()) > 0,
    );
    await person.picture("taken");
  });
});

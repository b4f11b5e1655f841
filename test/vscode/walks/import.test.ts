import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ownTargets } from "../../../server/src/targets/index.ts";
import { questionnaires } from "../../../server/src/targets/others.ts";
import { compileSample } from "../../support/compile.ts";
import { packagedExtension } from "../support/packaged.ts";
import { Person } from "./person.ts";
import { endsWhereAStepFails } from "./walking.ts";

/** What a platform has of a sample, as its file. */
async function fileOf(target: string, suffix: string): Promise<string | Uint8Array> {
  const { instrument } = await compileSample("desk/desk.ukur");
  const made = [...ownTargets, ...questionnaires].find(({ id }) => id === target)!.compile(instrument, {});
  return made.files.find((file) => file.suffix === suffix)!.content;
}

describe("a person who has a questionnaire elsewhere", function () {
  let person: Person;

  before(async () => {
    person = await Person.sitDown({ packages: [await packagedExtension()], name: "import", files: [] });
    // Somebody has given weight to a word, which is no mark here and needs a look.
    const survey = (await fileOf("limesurvey", ".lss")) as string;
    writeFileSync(
      join(person.folder, "visitors.lss"),
      survey.replaceAll("An excellent help desk", "An &lt;em&gt;excellent&lt;/em&gt; help desk"),
    );
    writeFileSync(join(person.folder, "readers.xlsx"), await fileOf("xlsform", ".xlsx"));
  });
  after(() => person?.getUp());
  endsWhereAStepFails(() => person);

  it("imports a survey of LimeSurvey by its command, reads what needs a look, and goes on writing", async () => {
    const { page } = person;
    await person.command("Ukur: Import a Questionnaire…");
    // Without a desktop, the file is named.
    const input = person.quickInput.locator("input").first();
    await person.sees("the question for a file", async () => (await input.inputValue()).includes("/"));
    await input.fill(join(person.folder, "visitors.lss"));
    // A busy editor does not take the key while it looks for the files of the folder.
    await person.sees("the file that was made", async () => {
      if (await input.isVisible()) await input.press("Enter", { timeout: 1000 }).catch(() => undefined);
      await page.waitForTimeout(1000);
      return page.locator(".tab.active", { hasText: "visitors.ukur" }).isVisible();
    });
    await person.waitForServer();
    assert.match(person.read("visitors.ukur"), /score .* = mean\(/);
    await page.locator(".notifications-toasts .monaco-button", { hasText: "Show What Needs a Look" }).click();
    await page.locator(".tab", { hasText: "Untitled" }).first().waitFor();
    await page.locator(".view-line", { hasText: "Markup in a text" }).first().waitFor();
    await person.picture("what needs a look");
    await page.locator(".view-line", { hasText: "serves me" }).first().click();
    await person.press("End", "Enter");
    await person.type('S9 "tells me when a book is back"');
    // The page beside it has no file.
    await person.press("Control+s");
    await person.sees("the new item on the disk", () => /S9 "tells me when a book is back"\n/.test(person.read("visitors.ukur")));
    await person.picture("goes on");
  });

  it("imports a form of a workbook by the menu of its file", async () => {
    const { page } = person;
    await page.locator(".explorer-folders-view .monaco-list-row", { hasText: "readers.xlsx" }).first().click({ button: "right" });
    await page.locator(".monaco-menu .action-item", { hasText: "Import a Questionnaire" }).first().click();
    await page.locator(".tab.active", { hasText: "readers.ukur" }).waitFor();
    await person.waitForServer();
    await person.press("Control+Shift+v");
    await person.seesInWebview("answers my question");
    await person.picture("beside the preview");
  });
});

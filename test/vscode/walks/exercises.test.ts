import assert from "node:assert/strict";
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packagedExtension } from "../support/packaged.ts";
import { exercises } from "../../../server/src/exercises/all.ts";
import { progressFile } from "../../../server/src/exercises/progress.ts";
import { exerciseText, solvedText } from "../../../server/src/exercises/texts.ts";
import { Person } from "./person.ts";
import { endsWhereAStepFails } from "./walking.ts";

const [first, second] = exercises;

describe("a person who learns by mending", function () {
  let person: Person;

  before(async () => {
    person = await Person.sitDown({ packages: [await packagedExtension()], name: "exercises" });
  });
  after(() => person?.getUp());
  endsWhereAStepFails(() => person);

  const row = (label: string) => person.page.locator(`.monaco-list-row[aria-label^="${label}"]`).first();
  const lens = (text: string) => person.page.locator(".codelens-decoration a", { hasText: text }).first();
  const fileOf = ({ name }: { readonly name: string }) => `exercises/${name}.ukur`;
  const kept = (): { solved: string[]; hints: Record<string, number> } => JSON.parse(person.read(`exercises/${progressFile}`));

  it("has them set out from the walkthrough, and the first in front", async () => {
    await person.command("Ukur: Open Walkthrough");
    const step = await person.openStep("Learn by mending", (frame) => frame.getByText("lists them in three steps").first().isVisible());
    await person.picture("walkthrough");
    await step.locator(".monaco-button", { hasText: "Set Out Exercises" }).click();
    await person.choose("English");
    await person.nameIt("exercises", "exercises");
    await person.press("Enter");
    await person.page.locator(".tab.active", { hasText: `${first!.name}.ukur` }).waitFor();
    await row(`${first!.en.title}, to do`).waitFor();
    for (const { name } of exercises) assert.ok(existsSync(join(person.folder, `exercises/${name}.ukur`)), name);
    await person.page.locator(".codelens-decoration", { hasText: "Hints (0 of 2 shown)" }).first().waitFor();
    await person.picture("tree");
  });

  it("asks for hints above the text, one after the other", async () => {
    await lens("Hints (0 of 2 shown)").click();
    await person.notification(`Hint 1 of 2: ${first!.en.hints[0]}`);
    await person.picture("hint");
    await person.page.locator(".notifications-toasts .monaco-button", { hasText: "Next Hint" }).first().click();
    await person.notification(`Hint 2 of 2: ${first!.en.hints[1]}`);
    await person.command("Ukur: Next Hint");
    await person.notification("These are all hints: 1. ");
    assert.equal(kept().hints[first!.name], 2);
    await person.command("Notifications: Clear All Notifications");
  });

  it("mends it, is told that it is solved and why it mattered, and goes on by the keyboard", async () => {
    await person.open(`${first!.name}.ukur`);
    await person.goBehind("where the exhibitions are");
    await person.type('"');
    await person.notification(`Solved: ${first!.en.title}. ${first!.en.about.slice(0, 30)}`);
    await row(`${first!.en.title}, solved`).waitFor();
    await person.picture("solved");
    await person.sees("what is kept", () => kept().solved.includes(first!.name));
    await person.save();
    assert.equal(person.read(fileOf(first!)), solvedText(first!, "en"));
    await person.command("Notifications: Clear All Notifications");
    await person.command("Ukur: Next Exercise");
    await person.page.locator(".tab.active", { hasText: `${second!.name}.ukur` }).waitFor();
    // In the tree by the keyboard alone: the head of the step, and the first of it.
    await person.command("Ukur: Focus on Exercises View");
    await person.press("Home", "ArrowDown");
    await person.page.locator(`.monaco-list-row.focused[aria-label^="${first!.en.title}, solved"]`).waitFor();
    await person.press("Enter");
    await person.page.locator(".tab.active", { hasText: `${first!.name}.ukur` }).waitFor();
  });

  it("starts over, and takes that back", async () => {
    await person.command("Ukur: Start Over…");
    const dialog = person.page.locator(".monaco-dialog-box");
    await dialog.waitFor();
    await person.picture("start over");
    await dialog.locator(".monaco-button", { hasText: "Start Over" }).click();
    await row(`${first!.en.title}, to do`).waitFor();
    await person.open(`${first!.name}.ukur`);
    await person.save();
    assert.equal(person.read(fileOf(first!)), exerciseText(first!, "en"));
    assert.deepEqual(kept(), { language: "en", solved: [], hints: { [first!.name]: 0 } });
    await person.press("Control+z");
    await row(`${first!.en.title}, solved`).waitFor();
    await person.save();
    assert.equal(person.read(fileOf(first!)), solvedText(first!, "en"));
  });

  it("sees a second folder of them beside the first, each with what is solved in it", async () => {
    cpSync(join(person.folder, "exercises"), join(person.folder, "second"), { recursive: true });
    writeFileSync(join(person.folder, fileOf(first!).replace("exercises", "second")), exerciseText(first!, "en"));
    // An editor's watcher may miss what is made in a folder that it does not know yet.
    const progress = join(person.folder, "second", progressFile);
    const own = readFileSync(progress);
    await person.sees("the second folder", async () => {
      writeFileSync(progress, own);
      await person.page.waitForTimeout(500);
      return row("second, 0 of 20 solved").isVisible();
    });
    await row("exercises, 1 of 20 solved").waitFor();
    await person.picture("two folders");
    rmSync(join(person.folder, "second"), { recursive: true });
    await row("second").waitFor({ state: "detached" });
    await row(`${first!.en.title}, solved`).waitFor();
  });

  it("sees it in a dark theme as well", async () => {
    await person.command("Notifications: Clear All Notifications");
    await person.command("Preferences: Toggle between Light/Dark Themes");
    await person.page.locator(".monaco-workbench.vs-dark").first().waitFor();
    await person.picture("dark");
  });
});

describe("a person who learns in a folder that is not trusted, in Indonesian", function () {
  let person: Person;

  before(async () => {
    person = await Person.sitDown({ packages: [await packagedExtension()], name: "latihan", locale: "id", asksForTrust: true });
    await person.page.locator(".statusbar-item", { hasText: "Restricted Mode" }).first().waitFor();
  });
  after(() => person?.getUp());
  endsWhereAStepFails(() => person);

  it("has exercises in that language, and only what is asked for is written", async () => {
    await person.open("desk.ukur");
    await person.waitForServer("Pratinjau");
    await person.command("Ukur: Focus on Latihan View");
    await person.picture("welcome");
    await person.page.locator(".welcome-view-content .monaco-button", { hasText: "Siapkan Latihan" }).click();
    await person.choose("Bahasa Indonesia");
    await person.nameIt("latihan", "latihan");
    await person.press("Enter");
    await person.page.locator(".tab.active", { hasText: `${first!.name}.ukur` }).waitFor();
    await person.page.locator(".codelens-decoration", { hasText: "Petunjuk (0 dari 2 ditampilkan)" }).first().waitFor();
    await person.goBehind("menunjukkan letak pameran");
    await person.type('"');
    await person.notification(`Selesai: ${first!.id.title}.`);
    await person.picture("solved");
    assert.deepEqual(JSON.parse(person.read(`latihan/${progressFile}`)).solved, []);
    await person.command("Ukur: Latihan Berikutnya");
    await person.page.locator(".tab.active", { hasText: `${second!.name}.ukur` }).waitFor();
    await person.command("Ukur: Petunjuk Berikutnya");
    await person.notification("Petunjuk 1 dari");
    assert.equal(JSON.parse(person.read(`latihan/${progressFile}`)).hints[second!.name], 1);
  });
});

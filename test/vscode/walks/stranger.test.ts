import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { packagedExtension } from "../support/packaged.ts";
import { Person } from "./person.ts";
import { endsWhereAStepFails } from "./walking.ts";

describe("a person in a stranger's folder", function () {
  let person: Person;
  let elsewhere: string;

  before(async () => {
    elsewhere = mkdtempSync(join(tmpdir(), "ukur-elsewhere-"));
    writeFileSync(join(elsewhere, "secret.txt"), "DB_PASSWORD=hunter2\n");
    person = await Person.sitDown({ packages: [await packagedExtension()], name: "stranger", asksForTrust: true });
    symlinkSync(join(elsewhere, "secret.txt"), join(person.folder, "leak.ukur"));
    mkdirSync(join(person.folder, ".vscode"));
    writeFileSync(join(person.folder, ".vscode/settings.json"), JSON.stringify({ "ukur.outputFolder": `../${basename(elsewhere)}` }));
    await person.page.locator(".statusbar-item", { hasText: "Restricted Mode" }).first().waitFor();
    await person.open("desk.ukur");
    await person.waitForServer();
  });
  after(async () => {
    await person?.getUp();
    rmSync(elsewhere, { recursive: true });
  });
  endsWhereAStepFails(() => person);

  const compile = async (says: string): Promise<void> => {
    await person.command("Ukur: Compile to…");
    await person.quickInput.locator(".monaco-list-row", { hasText: "surveyjs" }).first().waitFor();
    await person.press("Enter");
    await person.notification(says);
    await person.command("Notifications: Clear All Notifications");
    assert.deepEqual(readdirSync(elsewhere), ["secret.txt"]);
  };

  it("is told that a link leads out, and reads nothing of what is there", async () => {
    await person.command("Problems: Focus on Problems View");
    const problems = person.page.locator(".markers-panel");
    await problems.getByText("it is reached by a link that leads out of the folder").first().waitFor();
    await person.picture("link");
    assert.doesNotMatch(await problems.innerText(), /hunter2|DB_PASSWORD/);
  });

  it("compiles into the folder out while the folder is not trusted, whatever its settings say", async () => {
    await person.open("desk.ukur");
    await compile("desk.surveyjs.json");
    assert.ok(existsSync(join(person.folder, "out/desk.surveyjs.json")));
  });

  it("is told where the folder is trusted that its setting leads out", async () => {
    await person.command("Workspaces: Manage Workspace Trust");
    await person.page.locator(".workspace-trust-editor").getByRole("button", { name: "Trust", exact: true }).click();
    await person.page.locator(".workspace-trust-editor").getByText("You trust this folder").waitFor();
    await person.picture("trusted");
    await person.command("View: Close Editor");
    await person.page.locator(".tab.active", { hasText: "desk.ukur" }).waitFor();
    await compile("Nothing was written");
  });

  it("is told where a link stands at the name of an output", async () => {
    rmSync(join(person.folder, ".vscode"), { recursive: true });
    rmSync(join(person.folder, "out"), { recursive: true });
    mkdirSync(join(person.folder, "out"));
    symlinkSync(join(elsewhere, "new.json"), join(person.folder, "out/desk.surveyjs.json"));
    await compile("is a link, and nothing is written through links");
    await person.picture("output");
  });
});

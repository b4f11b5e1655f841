import assert from "node:assert/strict";
import { packagedExtension } from "../support/packaged.ts";
import { Person } from "./person.ts";
import { endsWhereAStepFails } from "./walking.ts";

describe("a person whose editor is in Indonesian", function () {
  let person: Person;

  before(async () => {
    person = await Person.sitDown({ packages: [await packagedExtension()], locale: "id", name: "indonesian" });
  });
  after(() => person?.getUp());
  endsWhereAStepFails(() => person);

  it("reads the walkthrough in it", async () => {
    await person.command("Ukur: Buka Panduan");
    await person.page.locator(".getting-started-step.expanded", { hasText: "Pilih yang hendak diukur" }).waitFor();
    await person.seesInWebview("adalah satu cara menanyakan semua butir");
    await person.picture("walkthrough");
  });

  it("is asked and answered in it", async () => {
    await person.command("Ukur: Instrumen Baru…");
    await person.page.locator('.quick-input-widget input[placeholder^="Apa yang hendak diukur?"]').waitFor();
    await person.picture("new");
    await person.press("Escape");
    await person.quickInput.waitFor({ state: "hidden" });
    await person.open("desk.ukur");
    await person.page.locator("#status\\.languageStatus").click();
    for (const text of ["4 butir, 8 variabel", "Tidak ada temuan"])
      await person.page.locator(".hover-language-status", { hasText: text }).waitFor();
    await person.picture("status");
  });

  it("gets an instrument in it, with the English beside", async () => {
    await person.command("Ukur: Instrumen Baru…");
    await person.quickInput.locator(".monaco-list-row", { hasText: "Bukti fisik, Keandalan" }).first().waitFor();
    await person.type("servqual");
    await person.press("Enter");
    await person.quickInput.locator(".quick-input-message", { hasText: "huruf, angka" }).waitFor();
    await person.type("loket");
    await person.press("Enter");
    await person.page.locator(".tab.active", { hasText: "loket.ukur" }).waitFor();
    assert.match(person.read("loket.ukur"), /languages id, en\n[^]*term service "layanan kami"/);
    assert.match(person.read("loket.en.ukur"), /translation en of loket /);
    await person.picture("new instrument");
  });
});

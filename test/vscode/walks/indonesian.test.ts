import { packageExtension } from "../../../scripts/package.ts";
import { Person } from "./person.ts";

describe("a person whose editor is in Indonesian", function () {
  this.timeout(120_000);
  let person: Person;

  before(async () => {
    person = await Person.sitDown({ packages: [await packageExtension()], locale: "id", name: "indonesian" });
  });
  after(() => person?.getUp());
  afterEach(async function () {
    if (this.currentTest?.state === "failed") await person.picture(`failed ${this.currentTest.title}`);
  });

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
    await person.open("desk.ukur");
    await person.page.locator("#status\\.languageStatus").click();
    for (const text of ["4 butir, 8 variabel", "Tidak ada temuan"]) await person.page.locator(".hover-language-status", { hasText: text }).waitFor();
    await person.picture("status");
  });
});

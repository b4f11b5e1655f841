import { packagedExtension } from "../support/packaged.ts";
import { Person } from "./person.ts";
import { endsWhereAStepFails } from "./walking.ts";

describe("a person whose file has an error, beside its preview", function () {
  let person: Person;

  before(async () => {
    person = await Person.sitDown({ packages: [await packagedExtension()], locale: "id", name: "preview" });
  });
  after(() => person?.getUp());
  endsWhereAStepFails(() => person);

  it("opens it in the language of the editor", async () => {
    await person.open("desk.ukur");
    await person.press("Control+Shift+v");
    await person.seesInWebview("menjawab pertanyaan saya");
    await person.picture("survey");
  });

  it("is led to the first error, and still sees the last form", async () => {
    const { page } = person;
    await page.locator(".editor-group-container .tab", { hasText: "desk.ukur" }).first().click();
    await person.goBehind("scale agree7 code E");
    await person.type("\nbattery");
    await person.inWebview(
      "the error and the form",
      async (frame) =>
        (await frame.getByRole("button", { name: /^desk\.ukur:\d+:\d+ / }).isVisible()) &&
        (await frame.getByText("menjawab pertanyaan saya").first().isVisible()),
    );
    await person.picture("error");
    await person.press("Control+Home");
    await person.inWebview("the way to the error", async (frame) => {
      await frame.getByRole("button", { name: /^desk\.ukur:\d+:\d+ / }).click({ timeout: 1000 });
      return true;
    });
    await person.sees("the line of the error", async () =>
      /^\s*1[012]\s*$/.test(
        (await page
          .locator(".monaco-editor .line-numbers.active-line-number")
          .first()
          .textContent({ timeout: 1000 })
          .catch(() => "")) ?? "",
      ),
    );
    await person.picture("error found");
  });

  it("sees it as it was when the panel was hidden in between", async () => {
    const { page } = person;
    await page.locator(".tab", { hasText: "Pratinjau" }).first().click();
    await person.command("File: New Untitled Text File");
    await page.locator(".tab", { hasText: "Untitled-1" }).waitFor();
    await page.locator(".tab", { hasText: "Pratinjau" }).first().click();
    await person.inWebview(
      "the error and the form",
      async (frame) =>
        (await frame.getByRole("button", { name: /^desk\.ukur:\d+:\d+ / }).isVisible()) &&
        (await frame.getByText("menjawab pertanyaan saya").first().isVisible()),
    );
    await person.picture("shown again");
  });
});

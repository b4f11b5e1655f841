import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isLong } from "../../support/extent.ts";
import { packagedExtension } from "../support/packaged.ts";
import { Person } from "./person.ts";
import { endsWhereAStepFails } from "./walking.ts";

const editions = [
  {
    locale: "en",
    commands: { walkthrough: "Ukur: Open Walkthrough", explain: "Ukur: Explain Finding" },
    steps: [
      "Begin with a model",
      "Make the items yours",
      "Mend what is found",
      "Test the scores",
      "Look at it as a respondent",
      "Give it to a survey platform",
    ],
  },
  {
    locale: "id",
    commands: { walkthrough: "Ukur: Buka Panduan", explain: "Ukur: Jelaskan Temuan" },
    steps: [
      "Mulai dari sebuah model",
      "Jadikan butirnya milik Anda",
      "Perbaiki yang ditemukan",
      "Uji skornya",
      "Lihat sebagai responden",
      "Serahkan ke platform survei",
    ],
  },
] as const;

/** Themes, and the class that the workbench has in each. */
const themes = [
  ["Default Dark Modern", "vs-dark"],
  ["Default High Contrast", "hc-black"],
  ["Default High Contrast Light", "hc-light"],
  ["Default Light Modern", "vs"],
] as const;

/** A webview that was left has none of what is looked for, and is not waited for. */
const soon = { timeout: 1000 };

// That the pages of both languages have the same parts is looked at where they are made; the editor opens those of one in a short run.
for (const { locale, commands, steps } of isLong ? editions : editions.slice(1)) {
  describe(`a person who reads the pages: ${locale}`, function () {
    let person: Person;

    before(async () => {
      person = await Person.sitDown({ packages: [await packagedExtension()], locale, name: `pages ${locale}` });
    });
    after(() => person?.getUp());
    endsWhereAStepFails(() => person);

    it("sees all code of the walkthrough, in colours", async () => {
      const { page } = person;
      await person.command(commands.walkthrough);
      for (const [index, step] of steps.entries()) {
        const hasCode = index === 0 || index === 1 || index === 3;
        await person.openStep(step, (frame) =>
          frame
            .locator(hasCode ? "pre code" : "p")
            .first()
            .isVisible(),
        );
        await page.waitForTimeout(800);
        await person.picture(`step ${index + 1}`);
        if (!hasCode) continue;
        // What the code of a page is written in, and what of it is out of sight.
        await person.inWebview(`colours in the code of ${step}`, (frame) =>
          frame
            .locator("pre code")
            .first()
            .evaluate((code) => code.querySelectorAll("span[class^=mtk]:not(.mtk1)").length > 2, undefined, soon),
        );
        await person.inWebview(`the whole code of ${step}`, (frame) =>
          frame
            .locator("pre")
            .first()
            .evaluate((pre) => pre.scrollWidth <= pre.clientWidth, undefined, soon),
        );
      }
    });

    it("reads about a finding with its example in colours", async () => {
      const { page } = person;
      await person.open("desk.ukur");
      await person.goBehind("mean(perception");
      await person.type("s");
      await page.locator(".squiggly-error").first().waitFor();
      await person.command(commands.explain);
      await page.locator(".tab.active", { hasText: "unknown-name" }).waitFor();
      mkdirSync(join(person.folder, ".vscode"));
      // Each theme once: what colours words is the same in both languages.
      const own = themes.filter((_, index) => index % 2 === (locale === "en" ? 0 : 1));
      for (const [theme, look] of own) {
        writeFileSync(join(person.folder, ".vscode/settings.json"), JSON.stringify({ "workbench.colorTheme": theme }));
        await page.locator(`.monaco-workbench.${look}`).waitFor();
        await person.inWebview("a text in its colour", (frame) =>
          frame
            .locator(".ukur-text")
            .first()
            .evaluate(
              (word) => {
                const colourOf = (element: unknown) =>
                  (globalThis as unknown as { getComputedStyle(of: unknown): { color: string } }).getComputedStyle(element).color;
                return colourOf(word) !== colourOf(word.parentElement);
              },
              undefined,
              soon,
            ),
        );
        await person.picture(`explain ${look}`);
      }
    });
  });
}

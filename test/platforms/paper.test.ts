import assert from "node:assert/strict";
import { sweptInstruments } from "../support/extent.ts";
import type { Browser } from "playwright-core";
import { paper } from "../../server/src/targets/paper/index.ts";
import { launchBrowser } from "../support/browser.ts";
import { withEveryText } from "../support/everyText.ts";
import { instrumentNamed } from "../support/instruments.ts";
import { wordsRead } from "../support/marks.ts";

const hostile = `A<b onclick="x">&"c' {i} <script>alert(1)</script> é 日 🙂`;

const yourAnswer: Readonly<Record<string, (question: string) => string>> = {
  en: (question) => `(your answer to “${question}”)`,
  id: (question) => `(jawaban Anda untuk “${question}”)`,
};

describe("the form on paper", () => {
  let browser: Browser;
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser.close());

  for (const name of sweptInstruments) {
    it(`of ${name} has all that respondents read in each language, and is as wide as the paper`, async () => {
      const plain = await instrumentNamed(name);
      const page = await browser.newPage({ viewport: { width: 794, height: 1123 } });
      try {
        for (const instrument of [plain, withEveryText(plain, hostile)]) {
          const html = paper.compile(instrument, {}).files[0]!.content as string;
          assert.deepEqual(paper.compile(structuredClone(instrument), {}).files[0]!.content, html);
          await page.setContent(html);
          const sections = page.locator("section");
          assert.equal(await sections.count(), instrument.languages.length);
          for (const [index, language] of instrument.languages.entries()) {
            const text = ((await sections.nth(index).textContent()) ?? "").replace(/\s+/g, " ");
            // Nothing fills an answer in: which one is meant stands in its place.
            const asked = (of: string): string => instrument.questions.find(({ id }) => id === of)!.text[language]!;
            const tell = (of: string): string => yourAnswer[language]!(wordsRead(asked(of), tell));
            const has = (wording: string | undefined): void => {
              const read = wordsRead(wording ?? "", tell);
              assert.ok(text.includes(read.replace(/\s+/g, " ").trim()), read);
            };
            for (const { answers } of instrument.items) for (const answer of answers) has(answer.text[language]);
            for (const { text: question, type } of instrument.questions) {
              has(question[language]);
              if ("options" in type) for (const { label } of type.options) has(label[language]);
            }
            for (const { stem } of instrument.batteries) has(stem![language]);
          }
          assert.equal(await page.locator("script").count(), 0);
          if (instrument === plain)
            assert.equal(await page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), true);
        }
        await page.setContent(paper.compile(plain, {}).files[0]!.content as string);
        assert.equal((await page.pdf({ preferCSSPageSize: true })).subarray(0, 5).toString(), "%PDF-");
      } finally {
        await page.close();
      }
    });
  }

  it("frames what a page's condition is about, and names the frame by it", async () => {
    const instrument = await instrumentNamed("everything");
    const page = await browser.newPage({ viewport: { width: 794, height: 1123 } });
    try {
      await page.setContent(paper.compile(instrument, {}).files[0]!.content as string);
      const [first] = instrument.languages as [string];
      const frames = page.locator(`section[lang="${first}"] .page`);
      const framed = await page.evaluate(
        `[...document.querySelectorAll('section[lang="${first}"] .page')].map((page) => getComputedStyle(page).borderTopWidth !== "0px")`,
      );
      assert.deepEqual(
        framed,
        instrument.pages.map(({ when }) => when !== undefined),
      );
      for (const [index, { title, when }] of instrument.pages.entries()) {
        if (title === undefined && when === undefined) continue;
        const name = new RegExp(`^${title?.[first] ?? ""} ?${when === undefined ? "" : "Only if [^]*:$"}`);
        assert.equal(await page.getByRole("group", { name }).and(frames.nth(index)).count(), 1, String(name));
      }
    } finally {
      await page.close();
    }
  });
});

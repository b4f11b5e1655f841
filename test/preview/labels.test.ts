import assert from "node:assert/strict";
import { dirname, join } from "node:path";
import { isLong, sweptSamples } from "../support/extent.ts";
import type { Browser, Page } from "playwright-core";
import { root } from "../architecture/sources.ts";
import { launchBrowser } from "../support/browser.ts";
import { compileSample } from "../support/compile.ts";
import { choose, openPage, openView, startPreview } from "./shown.ts";

/** A line of a label, as it is drawn. */
interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

/** The lines of all labels of each picture, with the places that they take in it. */
function picturesIn(page: Page): Promise<Drawn[]> {
  return page.locator("main .chart svg").evaluateAll((pictures) =>
    pictures.map((picture: any) => {
      const frame = picture.getBoundingClientRect();
      const lines = [...picture.querySelectorAll("text")].flatMap((text: any) => {
        const box = text.getBoundingClientRect();
        if (text.textContent.trim() === "") return [];
        // Letters are less high than the line that they stand in; one that is turned is as wide as a line is high.
        const [x, y] = box.height > box.width * 1.5 ? [2, 0] : [0, 2];
        return [
          {
            text: text.textContent as string,
            left: box.left - frame.left + x,
            right: box.right - frame.left - x,
            top: box.top - frame.top + y,
            bottom: box.bottom - frame.top - y,
          },
        ];
      });
      return { width: frame.width as number, height: frame.height as number, lines };
    }),
  );
}

/** What is wrong with the labels: two that cover each other, one that the picture cuts, a word that is broken or left out. */
function faultsOf({ width, height, lines }: Drawn, words: ReadonlySet<string>): string[] {
  const faults: string[] = [];
  lines.forEach((line, index) => {
    const { text, left, right, top, bottom } = line;
    if (left < -1 || right > width + 1 || top < -1 || bottom > height + 1) faults.push(`“${text}” is cut.`);
    for (const word of text.split(/\s+/))
      if (!words.has(word) && !/^[−+\d.,]*$/.test(word)) faults.push(`“${word}” in “${text}” is no word.`);
    for (const other of lines.slice(index + 1)) {
      if (left < other.right - 1 && other.left < right - 1 && top < other.bottom && other.top < bottom)
        faults.push(`“${text}” and “${other.text}” cover each other.`);
    }
  });
  return faults;
}

/** The words that a picture may show: those of the page, which has all texts beside its pictures. */
async function wordsOf(page: Page): Promise<Set<string>> {
  const text = await page.evaluate<string>(
    "document.body.innerText + ' ' + [...document.querySelectorAll('option')].map((option) => option.textContent).join(' ')",
  );
  return new Set([...text.split(/\s+/), "⇄"]);
}

/** The words of tables that are broken. */
function brokenIn(page: Page): Promise<string[]> {
  return page.locator("main table.figures").evaluateAll((tables) =>
    tables.flatMap((table: any) => {
      const broken: string[] = [];
      const walker = table.ownerDocument.createTreeWalker(table, 4);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        for (const { 0: word, index } of node.textContent.matchAll(/[^\s-]+/g)) {
          const range = node.ownerDocument.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          if (new Set([...range.getClientRects()].map(({ top }: any) => top)).size > 1) broken.push(word);
        }
      }
      return broken;
    }),
  );
}

describe("labels in the pictures, and words in the tables", () => {
  let browser: Browser;
  before(async () => void (browser = await launchBrowser()));
  after(() => browser.close());

  for (const path of isLong ? sweptSamples : sweptSamples.filter((_, index) => index % 2 === 0)) {
    it(`of ${dirname(path)} are whole, and apart from each other, in panels of 420, 520 and 1,100 pixels`, async () => {
      const { instrument } = await compileSample(path);
      const preview = await startPreview(join(root, "samples", path));
      try {
        const { page } = await openPage(browser, preview.address);
        const faults: string[] = [];
        for (const view of ["structure", "scores"] as const) {
          await openView(page, view);
          for (const language of instrument.languages) {
            if (instrument.languages.length > 1) await choose(page, "Language", language);
            // Words of another length are hardest on in the narrowest.
            for (const width of language === instrument.languages[0] ? [420, 520, 1100] : [420]) {
              await page.setViewportSize({ width, height: 900 });
              await openView(page, view);
              const words = await wordsOf(page);
              const pictures = await picturesIn(page);
              faults.push(
                ...(await brokenIn(page)).map((word) => `${view} in ${language}, ${width} pixels: “${word}” is broken in a table.`),
              );
              faults.push(
                ...pictures.flatMap((picture, index) =>
                  faultsOf(picture, words).map((fault) => `${view} in ${language}, ${width} pixels, picture ${index + 1}: ${fault}`),
                ),
              );
            }
          }
        }
        assert.deepEqual(faults, []);
        await page.context().close();
      } finally {
        preview.stop();
      }
    });
  }

  it("are seen by this test, and faults found", () => {
    const line = { text: "Tangibl", left: 10, right: 50, top: 0, bottom: 10 };
    assert.deepEqual(
      faultsOf({ width: 45, height: 20, lines: [line, { ...line, text: "es", top: 8, bottom: 18 }] }, new Set(["Tangibles"])),
      [
        "“Tangibl” is cut.",
        "“Tangibl” in “Tangibl” is no word.",
        "“Tangibl” and “es” cover each other.",
        "“es” is cut.",
        "“es” in “es” is no word.",
      ],
    );
  });
});

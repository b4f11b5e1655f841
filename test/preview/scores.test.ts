import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { utils, write } from "@e965/xlsx";
import type { Browser } from "playwright-core";
import { crosshairs, importancePerformance } from "../../server/src/statistics/importance.ts";
import { batteriesToCompare } from "../../server/src/statistics/roles.ts";
import { summarise } from "../../server/src/statistics/results.ts";
import { madeUpRows } from "../../server/src/respondents/simulate.ts";
import type { Row } from "../../server/src/scoring/answers.ts";
import { root } from "../architecture/sources.ts";
import { launchBrowser } from "../support/browser.ts";
import { compileSample } from "../support/compile.ts";
import { choose, openPage, openView, startPreview, textOf, type Command, type Shown } from "./shown.ts";

const answers = readFileSync(join(root, "samples/counter/responses.csv"), "utf8");

describe("the scores in the preview", () => {
  let browser: Browser;
  let preview: Command;
  let shown: Shown;
  before(async () => {
    browser = await launchBrowser();
    preview = await startPreview(join(root, "samples/counter/counter.ukur"));
  });
  after(async () => {
    preview.stop();
    await browser.close();
  });
  beforeEach(async () => {
    shown = await openPage(browser, preview.address);
    await openView(shown.page, "scores");
  });
  afterEach(async () => {
    assert.deepEqual(shown.incidents, []);
    await shown.page.context().close();
  });

  /** The mean that the tables show for each score, in their order. */
  const means = (): Promise<string[]> =>
    shown.page
      .locator("main table")
      .evaluateAll((tables) =>
        tables
          .filter((table) => table.querySelector("thead")!.textContent!.startsWith("ScoreMean"))
          .flatMap((table) => [...table.querySelectorAll("tbody tr")].map((row) => row.children[1]!.textContent!)),
      );
  const expected = async (rows: readonly Row[]): Promise<string[]> => {
    const { instrument } = await compileSample("counter/counter.ukur");
    const { scores } = summarise(instrument, rows);
    const inOrder = [
      ...scores.filter(({ score }) => score.shape === "dimensions"),
      ...scores.filter(({ score }) => score.shape === "number"),
    ];
    return inOrder.flatMap(({ results }) => results.map(({ mean }) => (mean === null ? "missing" : mean.toFixed(2).replace("-", "−"))));
  };
  const load = async (name: string, content: string | Uint8Array): Promise<void> => {
    await shown.page.locator('input[type="file"]').setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(content) });
    await shown.page.locator("option:checked", { hasText: name }).waitFor({ state: "attached" });
  };
  const rowsOf = (text: string): Row[] =>
    (parse(text, { columns: true }) as Record<string, string>[]).map((record) =>
      Object.fromEntries(Object.entries(record).map(([name, cell]) => [name, cell === "" ? null : Number(cell)])),
    );

  it("are those of made-up respondents, and say so", async () => {
    const { instrument } = await compileSample("counter/counter.ukur");
    assert.deepEqual(await means(), await expected(madeUpRows(instrument, 80)));
    assert.match(await textOf(shown.page), /80 respondents/);
    assert.match(await textOf(shown.page), /Nobody gave these answers/);
  });

  it("say in words how they are computed where one points at them", async () => {
    const words = await shown.page
      .locator("main td.number [title]")
      .evaluateAll((cells) => cells.map((cell) => cell.getAttribute("title")!));
    assert.equal(words.length, (await means()).length);
    assert.match(words.at(-1)!, /^The sum of/);
  });

  it("are those of the form", async () => {
    await choose(shown.page, "Answers", "form");
    assert.match(await textOf(shown.page), /Fill in the form under Survey/);
    await openView(shown.page, "survey");
    await shown.page.getByRole("button", { name: "Fill with example answers" }).click();
    await openView(shown.page, "scores");
    const { instrument } = await compileSample("counter/counter.ukur");
    assert.deepEqual(await means(), await expected(madeUpRows(instrument, 1)));
    assert.match(await textOf(shown.page), /1 respondent\b/);
  });

  const columns = parse(answers) as string[][];
  const variants: Readonly<Record<string, string>> = {
    commas: answers,
    "semicolons and decimal commas": stringify(
      columns.map((cells) => cells.map((cell, index) => (index > 1 && /^\d+$/.test(cell) ? `${cell},0` : cell))),
      { delimiter: ";" },
    ),
    tabs: stringify(columns, { delimiter: "\t" }),
    "a byte order mark and line ends of Windows": `\uFEFF${answers.replaceAll("\n", "\r\n")}`,
  };
  for (const [kind, text] of Object.entries(variants)) {
    it(`are those of a file with ${kind}`, async () => {
      await load("answers.csv", text);
      const wanted = await expected(rowsOf(answers));
      assert.deepEqual(await means(), wanted);
      assert.doesNotMatch(await textOf(shown.page), /No column|Nobody gave/);
    });
  }

  it("are those of a file that lacks columns, which are named", async () => {
    const kept = columns[0]!.flatMap((name, index) => (name === "E_TAN1" || name === "P_TAN1" ? [] : [index]));
    const text = stringify(columns.map((cells) => kept.map((index) => cells[index])));
    await load("short.csv", text);
    assert.deepEqual(await means(), await expected(rowsOf(text)));
    assert.match(await textOf(shown.page), /No column holds E_TAN1, P_TAN1; their answers count as blank/);
  });

  it("say what is wrong with another file, and take the next one", async () => {
    const wrong: readonly (readonly [text: string, said: RegExp])[] = [
      ["name,age\nAda,36\n", /No column of wrong\.csv is one of this instrument: its headers are name, age\./],
      ["", /wrong\.csv is empty/],
      ["\u0000\u0001\u0002", /wrong\.csv is neither text nor a workbook/],
      ['P_TAN1,"never closed,1\n2', /a quotation mark opens in row 1 and is not closed/],
    ];
    for (const [text, said] of wrong) {
      await load("wrong.csv", text);
      await shown.page.getByText(said).waitFor();
    }
    await load("right.csv", answers);
    assert.deepEqual(await means(), await expected(rowsOf(answers)));
  });

  it("are those of a platform's export, in labels, and what cannot be read is said with its place", async () => {
    const { instrument } = await compileSample("counter/counter.ukur");
    const labels = new Map(
      instrument.variables.map(({ name, codes = [] }) => [name, new Map(codes.map(({ code, label }) => [String(code), label?.["en"]]))]),
    );
    const [heads, ...rows] = columns;
    const table = [
      heads!.map((head) => head.toLowerCase()),
      ...rows.map((cells) => cells.map((cell, index) => labels.get(heads![index]!)?.get(cell) ?? cell)),
    ];
    await load("labels.csv", stringify(table, { delimiter: ";", bom: true }));
    assert.deepEqual(await means(), await expected(rowsOf(answers)));
    assert.doesNotMatch(await textOf(shown.page), /No column|Row \d/);
    table[3]![heads!.indexOf("P_TAN1")] = "Rather well";
    await load("wrong cell.csv", stringify(table));
    await shown.page.getByText(/Row 4, p_tan1: “Rather well” is neither a code nor an answer to P_TAN1/).waitFor();
  });

  it("are those of a workbook", async () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet(columns), "Answers");
    await load("answers.xlsx", new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer));
    assert.deepEqual(await means(), await expected(rowsOf(answers)));
  });

  it("place the crosshair where it is wanted", async () => {
    const { instrument } = await compileSample("counter/counter.ukur");
    const analysis = importancePerformance(instrument, summarise(instrument, madeUpRows(instrument, 80)), batteriesToCompare(instrument)!)!;
    const words = {
      concentrate: "concentrate here",
      keep: "keep up the good work",
      low: "low priority",
      overkill: "possible overkill",
    } as const;
    for (const crosshair of crosshairs) {
      await choose(shown.page, "Crosshair", crosshair);
      await openView(shown.page, "scores");
      const fields = await shown.page
        .locator("section", { hasText: "Crosshair" })
        .locator("tbody tr")
        .evaluateAll((rows) => rows.map((row) => row.children[3]!.textContent));
      assert.deepEqual(
        fields,
        analysis.items.map(({ quadrant }) => words[quadrant[crosshair]]),
        crosshair,
      );
    }
  });

  it("are drawn from one limit of their scale to the other", async () => {
    const axes = await shown.page
      .locator("main figure")
      .evaluateAll((figures) =>
        figures
          .slice(0, 3)
          .map((figure) => [...figure.querySelectorAll("text")].map((text) => text.textContent!).filter((text) => /^−?\d+$/.test(text))),
      );
    assert.deepEqual(axes[0], ["1", "2", "3", "4", "5", "6", "7"]);
    const gaps = ["−6", "−5", "−4", "−3", "−2", "−1", "0", "1", "2", "3", "4", "5", "6"];
    assert.deepEqual(axes.slice(1), [gaps, gaps]);
  });

  it("say what a bar is made of where the pointer is", async () => {
    const chart = shown.page.locator(".chart").first();
    await chart.scrollIntoViewIfNeeded();
    const { x, y } = (await chart.boundingBox())!;
    await shown.page.mouse.move(x + 400, y + 28);
    await chart.locator("text", { hasText: "the mean of perception over its items" }).first().waitFor({ state: "attached" });
    assert.match(await chart.innerHTML(), /TAN1 works with equipment/);
  });

  it("are saved as SVG and as PNG", async () => {
    const [svg] = await Promise.all([
      shown.page.waitForEvent("download"),
      shown.page.getByRole("button", { name: "Save as SVG" }).first().click(),
    ]);
    const drawn = readFileSync((await svg.path())!, "utf8");
    assert.match(drawn, /^<svg[\s\S]+5\.26[\s\S]+<\/svg>\s*$/);
    const [png] = await Promise.all([
      shown.page.waitForEvent("download"),
      shown.page.getByRole("button", { name: "Save as PNG" }).first().click(),
    ]);
    const bytes = readFileSync((await png.path())!);
    assert.deepEqual([...bytes.subarray(1, 4)].map((byte) => String.fromCharCode(byte)).join(""), "PNG");
    // Twice the size of the picture in the page, for print.
    const { width } = (await shown.page.locator(".chart").first().boundingBox())!;
    assert.ok(Math.abs(bytes.readUInt32BE(16) - 2 * width) <= 2);
    assert.match(svg.suggestedFilename(), /^counter\.performance\.svg$/);
  });
});

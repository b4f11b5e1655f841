import assert from "node:assert/strict";
import { marked } from "marked";
import { type Block, plainText, type Table } from "../../../server/src/documents/blocks.ts";
import { analyse } from "../../../server/src/statistics/analysis.ts";
import { madeUpRows } from "../../../server/src/respondents/simulate.ts";
import { definitions, type Quantity } from "../../../server/src/reports/definitions.ts";
import { documentOf } from "../../../server/src/reports/document.ts";
import { expertsDocument } from "../../../server/src/reports/experts.ts";
import { numbersIn } from "../../../server/src/reports/numbers.ts";
import { expertReport, report } from "../../../server/src/reports/report.ts";
import { reportingOn, voiceFor } from "../../../server/src/reports/reporting.ts";
import { remarkSaid } from "../../../server/src/reports/sections/remarks.ts";
import { sources } from "../../../server/src/reports/sources.ts";
import { en } from "../../../server/src/messages/reports/en.ts";
import { id } from "../../../server/src/messages/reports/id.ts";
import { withEveryText } from "../../support/everyText.ts";
import { type Analysed, analysedSample, everySection, ratedByExperts } from "../../support/reports.ts";

const languages = ["en", "id"] as const;
const words = { en, id };

const blocksOf = ({ instrument, analysis }: Analysed, language: string): Block[] =>
  documentOf(reportingOn(instrument, analysis, language, {}));
const tablesOf = (analysed: Analysed, language: string): Table[] => blocksOf(analysed, language).filter((block) => block.kind === "table");
const cellsOf = ({ rows }: Table): string[][] => rows.map((row) => row.map((cell) => cell.map(plainText).join(" ")));

describe("a report", () => {
  let all: readonly Analysed[];
  let rated: Awaited<ReturnType<typeof ratedByExperts>>;
  before(async () => {
    all = await everySection();
    rated = await ratedByExperts();
  });

  /** Of respondents and of experts. */
  const documentsIn = (language: string): Block[][] => [
    ...all.map((analysed) => blocksOf(analysed, language)),
    expertsDocument(rated.analysis, voiceFor(rated.instrument, language)),
  ];

  for (const language of languages) {
    it(`says below each table by which formula each of its numbers was calculated, in ${language}`, () => {
      const heads = words[language].heads;
      const used = new Set<string>();
      for (const blocks of documentsIn(language)) {
        for (const table of blocks.filter((block) => block.kind === "table")) {
          const notes = table.notes!.map(plainText);
          table.heads.forEach((head, column) => {
            if (table.numeric![column])
              assert.ok(
                notes.some((note) => `, ${note.slice(0, note.indexOf(": "))}, `.includes(`, ${head}, `)),
                `${plainText(table.caption!)}: ${head}`,
              );
            // Nothing else looks like the result of a calculation.
            else
              for (const row of table.rows)
                for (const { text, isCode, language: spoken } of row[column]!.flat())
                  if (!isCode && spoken === undefined) assert.doesNotMatch(text, /^[−-]?\d+[.,]\d/, head);
          });
          for (const [quantity, said] of Object.entries(words[language].quantities)) {
            if (notes.some((note) => note.includes(`: ${said as string}`))) used.add(quantity);
          }
        }
      }
      const quantities = Object.keys(definitions) as Quantity[];
      assert.deepEqual(
        quantities.filter((quantity) => !used.has(quantity)),
        [],
        "Nothing shows these.",
      );
      for (const quantity of quantities) assert.ok(heads[quantity], quantity);
    });
  }

  it("gathers every source that it cites, and no other", () => {
    const used = new Set<string>();
    for (const blocks of documentsIn("en")) {
      const list = blocks.at(-1)!;
      const references = list.kind === "list" ? list.items.map(plainText) : [];
      const text = blocks
        .flatMap((block) => (block.kind === "table" ? block.notes! : block.kind === "paragraph" ? [block.text] : []))
        .map(plainText)
        .join("\n");
      for (const [name, { cited, reference }] of Object.entries(sources)) {
        assert.equal(references.includes(reference), text.includes(cited), name);
        if (references.includes(reference)) used.add(name);
      }
    }
    assert.deepEqual(
      Object.keys(sources).filter((name) => !used.has(name)),
      [],
      "Nothing cites these.",
    );
  });

  it("has the same tables with the same numbers in both languages, each as it is written there", () => {
    const [here, there] = languages.map((language) =>
      documentsIn(language).map((blocks) => blocks.filter((block) => block.kind === "table")),
    ) as [Table[][], Table[][]];
    for (const [index, english] of here.entries()) {
      const indonesian = there[index]!;
      assert.deepEqual(
        indonesian.map(({ numeric }) => numeric),
        english.map(({ numeric }) => numeric),
      );
      english.forEach((table, index) => {
        const other = cellsOf(indonesian[index]!);
        cellsOf(table).forEach((row, at) =>
          row.forEach((cell, column) => {
            if (!table.numeric![column]) return;
            assert.equal(other[at]![column], cell.replaceAll(".", ","));
            assert.match(
              cell,
              /^(?:–|[<>] \d\.\d{3}|−?\d+(?:\.\d+)?(?: … −?\d+(?:\.\d+)?)?)$/,
              `${plainText(table.caption!)}: ${table.heads[column]}`,
            );
          }),
        );
      });
    }
  });

  it("has the numbers of the analysis", async () => {
    const analysed = await analysedSample("efiling");
    const tables = tablesOf(analysed, "en");
    const reliability = tables.find(({ caption }) => plainText(caption!).includes("Reliability of the dimensions"))!;
    const column = reliability.heads.indexOf("α");
    assert.deepEqual(
      cellsOf(reliability).map((row) => row[column]),
      analysed.analysis.dimensions.map((row) => row.reliability!.listwise.alpha!.toFixed(3)),
    );
  });

  it("tells each remark at the top, and again at the table that it is about", async () => {
    for (const analysed of all) {
      const blocks = blocksOf(analysed, "en");
      const [top, ...rest] = blocks.filter((block) => block.kind === "notice" || block.kind === "list").slice(1);
      const notices = [top, ...rest].flatMap((block) => (block!.kind === "notice" ? block!.items.map(plainText) : []));
      for (const remark of analysed.analysis.remarks) {
        const said = remarkSaid(remark, reportingOn(analysed.instrument, analysed.analysis, "en", {}));
        assert.ok(top!.kind === "list" && top!.items.includes(said), said);
        if (remark.code !== "few-respondents") assert.ok(notices.includes(said), said);
      }
    }
  });

  it("says why a number is not there", async () => {
    const skm = tablesOf(await analysedSample("skm"), "en").find(({ caption }) => plainText(caption!).includes("Reliability"))!;
    assert.deepEqual(cellsOf(skm)[0]!.slice(2, 5), ["–", "–", "–"]);
    assert.ok(
      skm.notes!.some((note) => plainText(note) === "–: an index, whose items make it up and need not correlate, has no reliability."),
      skm.notes!.map(plainText).join("\n"),
    );
    const single = tablesOf(all[5]!, "en").find(({ caption }) => plainText(caption!).includes("Reliability"))!;
    assert.ok(
      single.notes!.some((note) => plainText(note).startsWith("–: a single item has no reliability of this kind: B")),
      single.notes!.map(plainText).join("\n"),
    );
  });

  it("tells what experts say of the items", () => {
    const files = expertReport(rated.instrument, rated.analysis, { language: "id" });
    assert.deepEqual(
      files.map(({ path }) => path),
      ["desk.validity.md", "desk.validity.html"],
    );
    const [first, second, third, fourth] = rated.analysis.items;
    assert.match(files[0]!.content, new RegExp(`\\| ${first!.item} .*\\| 7 \\| 7 \\| 1,00 \\| 0,78 \\| valid \\| 1,000 \\| sangat baik`));
    assert.match(files[0]!.content, new RegExp(`\\| ${second!.item} .*\\| 7 \\| 6 \\| 0,86 \\| 0,78 \\| valid`));
    assert.match(files[0]!.content, new RegExp(`\\| ${third!.item} .*\\| tidak valid`));
    assert.match(files[0]!.content, new RegExp(`\\| ${fourth!.item} .*\\| – \\| – \\| –`));
  });

  it("says that nobody has answered", () => {
    const [markdown] = report(all.at(-1)!.instrument, all.at(-1)!.analysis, { language: "en", format: "markdown" });
    assert.match(markdown!.content, /Nobody has answered an item/);
  });

  it("gives the files that are asked for, the same ones each time", async () => {
    const { instrument, analysis } = await analysedSample("desk");
    const names = (format?: "markdown" | "html") => report(instrument, analysis, { language: "id-ID", format }).map(({ path }) => path);
    assert.deepEqual(
      [names(), names("markdown"), names("html")],
      [["desk.report.md", "desk.report.html"], ["desk.report.md"], ["desk.report.html"]],
    );
    const again = { instrument: structuredClone(instrument), analysis: structuredClone(analysis) };
    assert.deepEqual(report(again.instrument, again.analysis, { language: "id" }), report(instrument, analysis, { language: "id" }));
  });

  it("keeps an author's text a text, in Markdown and HTML", async () => {
    const hostile = `# A<b onclick="x">&"c' | _d_ *e* [f](g) \`h\` 1. {i} {caption} <script>alert(1)</script> é 日 🙂\n- j`;
    for (const { instrument: plain } of all) {
      const instrument = withEveryText(plain, hostile);
      const analysis = analyse(instrument, madeUpRows(plain), { by: instrument.questions.find(({ type }) => type.kind === "one")?.id });
      for (const language of languages) {
        const [markdown, html] = report(instrument, analysis, { language }).map(({ content }) => content) as [string, string];
        assert.equal(/<script|<b |onclick="/i.exec(html)?.[0], undefined);
        const seen = await marked.parse(markdown);
        assert.equal(/<script|<b |<em>|<a (?!href="https:\/\/doi)|<code>|onclick="/i.exec(seen)?.[0], undefined);
        for (const { title } of instrument.dimensions)
          assert.ok(html.includes((title[language] ?? title["en"])!.slice(-6)), title[language]);
        // A text breaks no table: each row has as many cells as its head.
        for (const table of seen.matchAll(/<table>[^]*?<\/table>/g)) {
          const heads = table[0].match(/<th[ >]/g)!.length;
          for (const row of table[0].matchAll(/<tr>\n<td[^]*?<\/tr>/g)) assert.equal(row[0].match(/<td[ >]/g)!.length, heads);
        }
      }
    }
  });
});

describe("numbers of a report", () => {
  it("have the decimals that mean something, and the sign before them that the language has", () => {
    const [english, indonesian] = languages.map(numbersIn) as [ReturnType<typeof numbersIn>, ReturnType<typeof numbersIn>];
    assert.deepEqual([english(3.456, "mean"), indonesian(-3.456, "mean"), english(-0.001, "mean")], ["3.46", "−3,46", "0.00"]);
    assert.deepEqual([english(0.81249, "coefficient"), indonesian(-0.5, "coefficient")], ["0.812", "−0,500"]);
    assert.deepEqual(
      [english(0.0004, "p"), indonesian(0.0004, "p"), english(0.0314, "p"), english(0.9999, "p")],
      ["< 0.001", "< 0,001", "0.031", "> 0.999"],
    );
    assert.deepEqual([english(71, "count"), english(0.125, "percent"), english(100, "index")], ["71", "12.5", "100.00"]);
  });
});

import assert from "node:assert/strict";
import fc from "fast-check";
import { madeUpRows } from "../../../server/src/respondents/simulate.ts";
import { seeded } from "../../../server/src/respondents/seeded.ts";
import { formOf } from "../../../server/src/form/build.ts";
import { shownAnswers, walkThrough } from "../../../server/src/scoring/shown.ts";
import type { Instrument } from "../../../server/src/instrument/schema.ts";
import type { Row } from "../../../server/src/scoring/answers.ts";
import { exporters, type Exporter } from "../../../server/src/targets/exports.ts";
import { writeAnswers } from "../../../server/src/targets/surveyjs/writeAnswers.ts";
import { draws } from "../../support/extent.ts";
import { compile } from "../../support/compile.ts";
import { bytesOf, readAll, tableOf, type Table, type Written } from "../../support/exported.ts";
import { instrumentNamed, instrumentNames } from "../../support/instruments.ts";
import { offeringAndKnowing } from "../../support/offering.ts";
import { arbitrarySource } from "../../support/outputs/arbitrary.ts";
import { randomRow } from "../../support/respondents.ts";

const plain: Written = { delimiter: ",", newline: "\n", quoted: false, before: "", encoding: "utf-8" };

const arbitraryWritten: fc.Arbitrary<Written> = fc
  .record({
    delimiter: fc.constantFrom(",", ";", "\t", "|"),
    newline: fc.constantFrom("\n", "\r\n", "\r"),
    quoted: fc.boolean(),
    mark: fc.boolean(),
    saysSeparator: fc.boolean(),
    encoding: fc.constantFrom("utf-8", "utf-8", "utf-16le", "xlsx"),
  })
  .map(({ mark, saysSeparator, ...written }) => ({
    ...written,
    before: `${mark && written.encoding === "utf-8" ? "\ufeff" : ""}${saysSeparator ? `sep=${written.delimiter}${written.newline}` : ""}`,
  }));

/** The answers that an export can hold: the rest is blank. */
function expected(instrument: Instrument, rows: readonly Row[], held: ReadonlySet<string>): Row[] {
  const valueOf = (value: Row[string]) => (typeof value === "number" ? value + 0 : (value ?? null));
  return rows.map((row) => Object.fromEntries(instrument.variables.map(({ name }) => [name, held.has(name) ? valueOf(row[name]) : null])));
}

async function assertReadBack(
  instrument: Instrument,
  { title, exports }: Exporter,
  rows: readonly Row[],
  written: Written,
  length?: number,
) {
  for (const sideBySide of [false, true]) {
    const exported = exports(instrument, { sideBySide });
    const held = new Set(exported.columns.map(({ name }) => name));
    const table = tableOf(instrument, exported, rows, "ResponseId");
    const { responses, rows: read } = await readAll(instrument, bytesOf(table, written), length);
    const said = JSON.stringify({ title, written, headers: table[0], matching: responses.matching });
    assert.deepEqual(responses.matching.ambiguous, [], said);
    assert.deepEqual(responses.matching.twice, [], said);
    assert.deepEqual(
      read.flatMap(({ problems }) => problems),
      [],
      said,
    );
    assert.deepEqual(
      responses.matching.missing.filter((name) => held.has(name)),
      [],
      said,
    );
    assert.deepEqual(
      read.map(({ row }) => row),
      expected(instrument, rows, held),
      said,
    );
    assert.deepEqual(
      read.map(({ id }) => id),
      rows.map((_, index) => `R_${index}`),
    );
    assert.equal(read[0]!.number, exported.headerRows + 1);
  }
}

describe("an export of a platform reads back as the answers that it is of", () => {
  for (const exporter of exporters)
    for (const name of instrumentNames)
      it(`from ${exporter.title}, of ${name}`, async () => {
        const instrument = await instrumentNamed(name);
        await assertReadBack(instrument, exporter, madeUpRows(instrument, 12), plain);
      });

  for (const name of instrumentNames)
    it(`as SurveyJS hands it over, of ${name}`, async () => {
      const instrument = await instrumentNamed(name);
      const rows = madeUpRows(instrument, 12);
      for (const sideBySide of [false, true]) {
        const { rows: read } = await readAll(instrument, JSON.stringify(rows.map((row) => writeAnswers(instrument, row, { sideBySide }))));
        assert.deepEqual(
          read.flatMap(({ problems }) => problems),
          [],
        );
        assert.deepEqual(
          read.map(({ row }) => row),
          expected(instrument, rows, new Set(instrument.variables.map((variable) => variable.name))),
        );
      }
    });

  for (const exporter of exporters)
    it(`from ${exporter.title}, of options that hang on others and of data that nobody is asked`, async () => {
      const instrument = await compile(offeringAndKnowing);
      const exported = exporter.exports(instrument, {});
      const rows = madeUpRows(instrument, 12);
      const { responses, rows: read } = await readAll(instrument, bytesOf(tableOf(instrument, exported, rows, "ResponseId"), plain));
      assert.deepEqual(responses.matching.ambiguous, []);
      for (const [index, { row, problems }] of read.entries()) {
        assert.deepEqual(problems, []);
        // An export says of a box that was not offered that it was not ticked.
        assert.deepEqual(shownAnswers(instrument, row), rows[index]);
      }
    });

  it("of any instrument, in any dialect", async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitrarySource,
        arbitraryWritten,
        fc.nat(),
        fc.integer({ min: 1, max: 5000 }),
        async (source, written, seed, length) => {
          const instrument = await compile(source);
          const random = seeded(seed);
          const rows = Array.from({ length: 6 }, () =>
            shownAnswers(instrument, randomRow(instrument, random, { blanks: 0.2, acceptable: false })),
          );
          for (const exporter of exporters) await assertReadBack(instrument, exporter, rows, written, length);
        },
      ),
      { numRuns: draws(12, 60), endOnFailure: true },
    );
  });
});

/** The answers as people read them, under the texts of the questions: what Google Forms and most others have where nobody asks for codes. */
function inWords(instrument: Instrument, rows: readonly Row[], language: string, headOf: (question: string, row: string) => string): Table {
  const columns = formOf(instrument).columns;
  const heads = columns.map(({ from, variable }) => {
    switch (from.kind) {
      case "item":
        return headOf(from.row.battery.stem![language]!, from.row.text[language]!);
      case "box":
      case "rank":
        return headOf(from.question.text[language]!, from.option.label[language]!);
      case "part":
        return headOf(from.question.text[language]!, from.label[language]!);
      case "words":
        return `${headOf(from.words.question.text[language]!, from.words.option.label[language]!)} - text`;
      default:
        return variable.label[language]!;
    }
  });
  const body = rows.map((row) =>
    columns.map(({ name, from, variable }) => {
      const value = row[name] ?? null;
      if (value === null) return "";
      if (from.kind === "box") return value === 1 ? from.option.label[language]! : "";
      if (from.kind === "consent") return "Yes";
      if (from.kind === "item" && from.row.poles && value === from.row.scale.lo) return from.row.poles.left[language]!;
      const coded = [...(variable.codes ?? []), ...variable.missing].find(({ code }) => code === value);
      return coded?.label?.[language] ?? String(value);
    }),
  );
  return [heads, ...body];
}

describe("answers in words read as those in codes", () => {
  const forms: Readonly<Record<string, (question: string, row: string) => string>> = {
    "question [row]": (question, row) => `${question} [${row}]`,
    "question - row": (question, row) => `${question} - ${row}`,
    "QUESTION: ROW": (question, row) => `${question}: ${row}`.toUpperCase(),
  };
  for (const [form, headOf] of Object.entries(forms))
    // A head that tells an answer is another one for each person, and the same for every round.
    for (const name of instrumentNames.filter((each) => each.endsWith(".ukur") && !each.startsWith("household/")))
      it(`of ${name}, under ${form}`, async () => {
        const instrument = await instrumentNamed(name);
        const rows = madeUpRows(instrument, 12);
        for (const language of instrument.languages) {
          const { responses, rows: read } = await readAll(instrument, bytesOf(inWords(instrument, rows, language, headOf), plain));
          assert.deepEqual(responses.matching.missing, []);
          assert.deepEqual(
            read.flatMap(({ problems }) => problems),
            [],
          );
          assert.deepEqual(
            read.map(({ row }) => row),
            rows.map((row) => walkThrough(instrument, row).answers),
          );
        }
      });
});

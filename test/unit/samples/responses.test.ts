import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { responseFiles } from "../../../scripts/responses.ts";
import { answersSchema } from "../../../server/src/instrument/answersSchema.ts";
import type { Instrument } from "../../../server/src/instrument/schema.ts";
import { evaluate } from "../../../server/src/scoring/evaluate.ts";
import { shownAnswers, walkThrough } from "../../../server/src/scoring/shown.ts";
import { compileSample, samplePaths } from "../../support/compile.ts";
import { readCsv, type CsvRow } from "../../support/csv.ts";

describe("the example answers", () => {
  it("are what `npm run responses` writes", async () => {
    for (const [path, text] of await responseFiles())
      assert.equal(readFileSync(path, "utf8"), text, `${path} is stale. Run npm run responses, where R is installed.`);
  });

  for (const path of samplePaths) {
    describe(`to ${path}`, () => {
      const name = dirname(path);
      let instrument: Instrument;
      let rows: CsvRow[];
      before(async () => {
        ({ instrument } = await compileSample(path));
        const texts = instrument.variables.filter(({ level }) => level === "text" || level === "date");
        rows = readCsv(`samples/${name}/responses.csv`, new Set(texts.map((variable) => variable.name)));
      });

      it("are valid rows of it, with nothing that was not shown", () => {
        const ajv = new Ajv2020({ allErrors: true, strict: false });
        formats.default(ajv);
        const isValid = ajv.compile(answersSchema(instrument));
        assert.ok(rows.length >= 60 && rows.length <= 100);
        for (const [index, row] of rows.entries()) {
          assert.ok(isValid(row), `row ${index + 1}: ${ajv.errorsText(isValid.errors)}`);
          assert.deepEqual({ ...shownAnswers(instrument, row) }, { ...row }, `row ${index + 1}`);
        }
      });

      it("show every page, leave something blank, and say enough about each item and score", () => {
        const seen = new Set(rows.flatMap((row) => walkThrough(instrument, row).pages.map(({ id }) => id)));
        assert.deepEqual(
          instrument.pages.filter(({ id }) => !seen.has(id)),
          [],
        );
        const items = instrument.variables.filter(({ from }) => from.kind === "item");
        const answers = items.map(({ name: item }) => rows.filter((row) => row[item] !== null).length);
        assert.ok(items.length === 0 || (Math.min(...answers) >= 10 && Math.min(...answers) < rows.length), `${answers}`);
        const escapes = items.filter(({ missing }) => missing.length > 0);
        const isEscape = (row: CsvRow) => escapes.some(({ name: item, missing }) => missing.some(({ code }) => code === row[item]));
        assert.equal(rows.some(isEscape), escapes.length > 0, "somebody chooses no answer");
        const results = rows.map((row) => evaluate(instrument, row));
        for (const variable of instrument.scores.flatMap((score) => score.results.map((result) => result.variable)))
          assert.ok(results.filter((result) => result[variable] !== null).length >= 10, variable);
      });

      it("have the scores that R gives, each person's and their means", () => {
        const folder = `test/reference/samples/${name}`;
        const results = rows.map((row) => evaluate(instrument, row));
        const byR = readCsv(`${folder}/results.csv`);
        const variables = instrument.scores.flatMap((score) => score.results.map(({ variable }) => variable));
        assert.deepEqual(Object.keys(byR[0]!).sort(), [...variables].sort());
        assert.equal(byR.length, rows.length);
        for (const variable of variables) {
          const ours = results.map((result) => result[variable] as number | null);
          for (const [index, line] of byR.entries()) close(ours[index]!, line[variable] as number | null, `${variable}, row ${index + 1}`);
          const counted = ours.filter((value) => value !== null);
          const mean = readCsv(`${folder}/means.csv`).find((line) => line["variable"] === variable)!;
          assert.equal(counted.length, mean["n"], variable);
          close(counted.reduce((a, b) => a + b, 0) / counted.length, mean["mean"] as number, `the mean of ${variable}`);
        }
      });
    });
  }
});

function close(ours: number | null, theirs: number | null, what: string): void {
  if (ours === null || theirs === null) assert.equal(ours, theirs, what);
  else assert.ok(Math.abs(ours - theirs) < 1e-9, `${what}: ${ours}, but ${theirs} by R`);
}

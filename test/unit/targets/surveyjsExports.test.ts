import assert from "node:assert/strict";
import type { ExportColumn } from "../../../server/src/form/exports.ts";
import type { Instrument } from "../../../server/src/instrument/schema.ts";
import { exportsOf } from "../../../server/src/targets/surveyjs/exports.ts";
import { writeAnswers } from "../../../server/src/targets/surveyjs/writeAnswers.ts";
import { instrumentNamed, instrumentNames } from "../../support/instruments.ts";

/** An answer to every column that none of the others has, so far as its codes let it. */
function answersTo({ variables }: Instrument): Record<string, number | string> {
  const row: Record<string, number | string> = {};
  const ranks = new Map<string, number>();
  for (const [index, { name, level, from, codes }] of variables.entries()) {
    const question = "question" in from ? from.question : name;
    ranks.set(question, (ranks.get(question) ?? 0) + 1);
    if (level === "text" || level === "date") row[name] = `text ${index}`;
    else if (codes === undefined) row[name] = index;
    else if (level === "ordinal" && from.kind === "option") row[name] = ranks.get(question)!;
    else row[name] = from.kind === "option" ? index % 2 : codes[index % codes.length]!.code;
  }
  return row;
}

/** What stands in an export under a column, read by nothing but what is said of it. */
function read(data: unknown, { path, holds }: ExportColumn): unknown {
  const value = path.reduce((at, key) => (at as Record<string, unknown>)[key], data);
  const list = Array.isArray(value) ? value.map(String) : [];
  switch (holds.kind) {
    case "value":
      return value;
    case "listed":
      return list.includes(holds.code) ? 1 : 0;
    case "ordered":
      return list.indexOf(holds.code) + 1;
    default:
      return assert.fail(`SurveyJS has no ${holds.kind}`);
  }
}

describe("what is said of the export of answers", () => {
  for (const name of instrumentNames) {
    it(`from SurveyJS leads to every answer to ${name}, side by side or not`, async () => {
      const instrument = await instrumentNamed(name);
      const row = answersTo(instrument);
      for (const options of [{}, { sideBySide: true }]) {
        const data = writeAnswers(instrument, row, options);
        const { columns } = exportsOf(instrument, options);
        assert.deepEqual(Object.fromEntries(columns.map((column) => [column.name, read(data, column)])), row);
      }
    });
  }
});

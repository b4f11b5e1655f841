import assert from "node:assert/strict";
import { parse } from "csv-parse/sync";
import type { Instrument } from "../../server/src/instrument/schema.ts";
import { codebook } from "../../server/src/targets/codebook/index.ts";
import { qualtrics } from "../../server/src/targets/qualtrics/index.ts";
import { header, redcap } from "../../server/src/targets/redcap/index.ts";
import { withEveryText } from "../support/everyText.ts";
import { instrumentNamed, instrumentNames } from "../support/instruments.ts";
import { toldLosses } from "../support/losses.ts";

const content = (files: readonly { readonly suffix: string; readonly content: string | Uint8Array }[], suffix: string): string =>
  String(files.find((file) => file.suffix === suffix)!.content);

/** What a spreadsheet takes for a formula; a number is none. */
const formula = /^[=+\-@\t\r](?!\d*(?:\.\d+)?$)/;
const starts = ["=", "+", "-", "@", "\t", "\r"];

describe("An author's text stays text on every platform", () => {
  let instruments: Instrument[];
  before(async () => {
    instruments = await Promise.all(instrumentNames.map(instrumentNamed));
  });

  it("REDCap embeds no field and pipes no value that a text names", () => {
    for (const instrument of instruments) {
      const rows: Record<string, string>[] = parse(
        content(redcap.compile(withEveryText(instrument, "{q5:icon} [record_id] {record_id}"), {}).files, ".redcap.csv"),
        { columns: true },
      );
      for (const row of rows)
        for (const column of [header[2]!, header[4]!, header[6]!]) assert.doesNotMatch(row[column]!, /[{}]|\[record_id\]/);
      for (const row of rows) if (row[header[3]!] !== "calc") assert.doesNotMatch(row[header[5]!]!, /[{}]|\[record_id\]/);
    }
  });

  it("a data dictionary of REDCap has no text that a spreadsheet takes for a formula", () => {
    for (const instrument of instruments) {
      for (const start of starts) {
        const rows: Record<string, string>[] = parse(
          content(redcap.compile(withEveryText(instrument, `${start}cmd|' /C calc'!A0`), {}).files, ".redcap.csv"),
          { columns: true },
        );
        for (const row of rows) {
          for (const [column, cell] of Object.entries(row)) {
            // What Ukur writes there itself; and choices, which begin with a code and a comma.
            if (column === header[17]) assert.match(cell, /^(?:$|@[A-Z])/);
            else if (column === header[5]) assert.doesNotMatch(cell, /^(?:[=+@\t\r]|-(?!\d+, ))/);
            else assert.doesNotMatch(cell, formula, column);
          }
        }
      }
    }
  });

  it("the codebook's CSV has the wording as it is, and says where a spreadsheet would take it for a formula", () => {
    const told = (instrument: Instrument): boolean =>
      toldLosses(codebook, instrument).some(({ message }) => message.includes("A spreadsheet may take"));
    const isLikeOne = (instrument: Instrument): boolean =>
      parse(content(codebook.compile(instrument, {}).files, ".codebook.csv"))
        .flat()
        .some((cell: string) => formula.test(cell) && cell.length > 1);
    for (const instrument of instruments) assert.equal(told(instrument), isLikeOne(instrument));
    for (const start of starts) {
      const hostile = instruments.map((instrument) => withEveryText(instrument, `${start}1+1`));
      for (const instrument of hostile) assert.equal(told(instrument), isLikeOne(instrument), instrument.id);
      assert.ok(hostile.some(told), JSON.stringify(start));
    }
  });

  it("the names in a survey file of Qualtrics are plain, whatever takes them for HTML", () => {
    const names: string[] = [];
    const plainKeys = new Set(["SurveyName", "SecondaryAttribute", "Description", "QuestionDescription", "Name"]);
    for (const instrument of instruments) {
      const file = content(
        qualtrics.compile(withEveryText(instrument, "<img src=x onerror=alert(1)> ${q://QID1/ChoiceGroup} &lt;b&gt; &#60;i"), {}).files,
        ".qsf",
      );
      JSON.parse(file, (key, value) => {
        if (plainKeys.has(key) && typeof value === "string") names.push(value);
        return value;
      });
    }
    assert.ok(names.some((name) => name.includes("‹img src=x onerror=alert(1)›")));
    for (const name of names) assert.doesNotMatch(name, /[<>{}]|&#?\w+;/);
  });
});

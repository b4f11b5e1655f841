import assert from "node:assert/strict";
import type { Instrument } from "../../../server/src/instrument/schema.ts";
import { sayIn } from "../../../server/src/messages/say.ts";
import { saidOf } from "../../../server/src/responses/read.ts";
import { readAll } from "../../support/exported.ts";
import { office } from "../../support/office.ts";

describe("a cell of a file of answers", () => {
  let instrument: Instrument;
  before(async () => (instrument = await office()));

  /** What is read of one cell, and what is said of it. */
  const read = async (header: string, cell: string, separator = ";") => {
    const quoted = `"${cell.replaceAll('"', '""')}"`;
    const { rows } = await readAll(instrument, `O_A2${separator}${header}\n1${separator}${quoted}\n`);
    const [{ row, problems }] = rows as [(typeof rows)[0]];
    return { value: row[header], said: problems.map((problem) => sayIn("en")(saidOf(problem))) };
  };
  const answers: readonly (readonly [header: string, cell: string, value: number | string | null, separator?: string])[] = [
    ["O_A1", "4", 4],
    ["O_A1", " 4 ", 4],
    ["O_A1", "4.0", 4],
    ["O_A1", "4,0", 4],
    ["O_A1", "4,0", 4, ","],
    ["O_A1", "04", 4],
    ["O_A1", "4.0000000000", 4],
    ["O_A1", "9", 9],
    ["O_A1", "Strongly agree", 5],
    ["O_A1", "  strongly   AGREE", 5],
    ["O_A1", "does not apply", 9],
    ["O_A1", "5 = Strongly agree", 5],
    ["O_A1", "5 (Strongly agree)", 5],
    ["O_A1", "(5) Strongly agree", 5],
    ["O_A1", "5. Strongly agree", 5],
    ["O_A1", "", null],
    ["O_A1", "   ", null],
    ["O_A1", "NA", null],
    ["O_A1", "#NULL!", null],
    ["O_A1", ".", null],
    ["visits", "12", 12],
    ["visits", "12,5", 12.5],
    ["visits", "12.5", 12.5],
    ["visits", "1.000", 1],
    ["paid", "1.234,5", 1234.5],
    ["paid", "1,234.5", 1234.5],
    ["paid", "1.234.567", 1234567],
    ["paid", "-3", -3],
    ["paid", "−3", -3],
    ["paid", "2.500", 2.5, ","],
    ["day", "2026-11-24", "2026-11-24"],
    ["day", "2026-11-24 00:00:00", "2026-11-24"],
    ["day", "2026-11-24T10:15:00.000+07:00", "2026-11-24"],
    ["day", "24/11/2026", "2026-11-24"],
    ["day", "11/24/2026 10:15:03", "2026-11-24"],
    ["day", "3.11.2026", "2026-11-03"],
    ["remark", "=1+1", "=1+1"],
    ["remark", "NA", "NA"],
    ["remark", 'a\r\n"b", c;', 'a\r\n"b", c;'],
    ["role", "At work", 1],
    ["ways_foot", "Yes", 1],
    ["ways_foot", "checked", 1],
    ["ways_foot", "On foot", 1],
    ["ways_foot", "TRUE", 1],
    ["ways_foot", "0", 0],
    ["ways_foot", "not chosen", 0],
    ["kids", "3", 3],
  ];
  for (const [header, cell, value, separator] of answers)
    it(`${JSON.stringify(cell)} in ${header}${separator ? " between commas" : ""} is ${value}`, async () =>
      assert.deepEqual(await read(header, cell, separator), { value, said: [] }));

  const faults: readonly (readonly [header: string, cell: string, said: RegExp, separator?: string])[] = [
    ["O_A1", "6", /^Row 2, O_A1: “6” is no answer to O_A1: there are 1 “Strongly disagree”, .*, 9 “Does not apply”\. Correct/],
    ["O_A1", "4.5", /is no answer to O_A1/],
    ["O_A1", "Rather agree", /^Row 2, O_A1: “Rather agree” is neither a code nor an answer to O_A1\. These are/],
    ["O_A1", "4 = Strongly agree", /is neither a code nor an answer/],
    ["O_A1", "=A1+1", /is a formula, which is not calculated here/],
    ["O_A1", "#REF!", /is an error of a spreadsheet/],
    ["O_A1", "4E+00", /a spreadsheet has shortened/],
    ["visits", "501", /“501” is more than 500, the most that visits can be/],
    ["visits", "-1", /“-1” is less than 0/],
    ["visits", "often", /“often” is no number/],
    ["visits", "1.2E+12", /a spreadsheet has shortened/],
    ["paid", "1,234", /may be 1.234 or 1234/],
    ["paid", "1,234", /may be 1.234 or 1234/, ","],
    ["paid", "1.2.3", /is no number/],
    ["paid", "0x10", /is no number/],
    ["day", "3/4/2026", /“3\/4\/2026” may be 2026-04-03 or 2026-03-04\. Write dates as/],
    ["day", "2026-02-30", /is no date/],
    ["day", "yesterday", /is no date/],
    ["ways_foot", "2", /does not say whether ways_foot is ticked/],
    ["ways", "On foot, by plane", /“by plane” is none of the options of ways\. These are 1 “On foot”/],
    ["order", "Price, Price, Place", /is ranked twice in order/],
  ];
  for (const [header, cell, said, separator] of faults)
    it(`${JSON.stringify(cell)} in ${header}${separator ? " between commas" : ""} is told`, async () => {
      const { value, said: told } = await read(header, cell, separator);
      assert.ok(value === null || value === undefined);
      assert.equal(told.length, 1);
      assert.match(told[0]!, said);
      assert.doesNotMatch(told[0]!, /\{\w+\}/);
    });

  it("is a label where other cells are labels, though it looks like a code", async () => {
    const { rows } = await readAll(instrument, "O_A1,kids\nAgree,1\nDisagree,2\nNeither,0\n");
    assert.deepEqual(
      rows.map(({ row }) => row["kids"]),
      [2, 3, 1],
    );
    const codes = await readAll(instrument, "O_A1,kids\n4,1\n2,2\n3,0\n");
    assert.deepEqual(
      codes.rows.map(({ row }) => row["kids"]),
      [1, 2, 1],
    );
  });

  const lists: Readonly<Record<string, readonly (number | null)[]>> = {
    "1 5": [1, 0, 1],
    "1,2": [1, 1, 0],
    '["2"]': [0, 1, 0],
    "[1, 5]": [1, 0, 1],
    "By bus, or train, On foot": [1, 1, 0],
    "by car": [0, 0, 1],
    "foot car": [1, 0, 1],
    "": [null, null, null],
  };
  for (const [cell, ticked] of Object.entries(lists))
    it(`${JSON.stringify(cell)} ticks ${ticked.join()}`, async () => {
      const { rows } = await readAll(
        instrument,
        `O_A1\tHow do you come?\n1\t${cell.replace(/^.*".*$/, (text) => `"${text.replaceAll('"', '""')}"`)}\n`,
      );
      assert.deepEqual(
        ["ways_foot", "ways_bus", "ways_car"].map((name) => rows[0]!.row[name]),
        ticked,
      );
    });

  it("that is empty is not ticked where another of the question is, and unknown where none is", async () => {
    const { rows } = await readAll(instrument, "O_A1,ways[foot],ways[bus],ways[car]\n4,Y,,\n4,,,\n");
    assert.deepEqual(
      rows.map(({ row }) => [row["ways_foot"], row["ways_bus"], row["ways_car"]]),
      [
        [1, 0, 0],
        [null, null, null],
      ],
    );
  });

  it("keeps a missing code, and says nothing of it", async () => {
    const { rows } = await readAll(instrument, "O_A1,O_A2\n9,Does not apply\n");
    assert.deepEqual([rows[0]!.row["O_A1"], rows[0]!.row["O_A2"], rows[0]!.problems], [9, 9, []]);
  });
});

import assert from "node:assert/strict";
import type { Instrument } from "../../../server/src/instrument/schema.ts";
import { answerForms } from "../../support/answerForms.ts";
import { readAll } from "../../support/exported.ts";

describe("answers of a form, in a file of answers", () => {
  let instrument: Instrument;
  before(() => void (instrument = answerForms()));

  const read = async (headers: string, ...cells: readonly string[]) => {
    const quoted = cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(";");
    const { rows } = await readAll(instrument, `tel;age;${headers}\n0215550123;40;${quoted}\n`);
    return rows[0]!;
  };
  const answers: readonly (readonly [header: string, cell: string, value: string | number | null])[] = [
    ["hour", "14:30", "14:30"],
    ["hour", "14:30:00.000+07:00", "14:30"],
    ["hour", "9:05", "09:05"],
    ["hour", "2:30 PM", "14:30"],
    ["hour", "12:10 am", "00:10"],
    ["hour", "1970-01-01 14:30:00", "14:30"],
    ["hour", "0.604166666666667", "14:30"],
    ["spot", "-6.2088 106.8456", "-6.2088 106.8456"],
    ["spot", "-6.2088 106.8456 12.0 4.5", "-6.2088 106.8456"],
    ["spot", "-6.2088;106.8456", "-6.2088 106.8456"],
    ["spot", "-6.2088, 106.8456", "-6.2088 106.8456"],
    ["letter", "a letter.pdf", "a letter.pdf"],
    ["letter", '[{"title":"","comment":"","size":"3.2","name":"a%20letter.pdf","filename":"fu_x","ext":"pdf"}]', "a letter.pdf"],
    ["letter", "https://example.org/uploads/a%20letter.pdf?x=1", "a letter.pdf"],
    ["letter", "[]", null],
    ["share", "9", 9],
    ["share", "0.5", 0.5],
  ];
  for (const [header, cell, value] of answers)
    it(`are read from ${cell} under ${header}`, async () => {
      const { row, problems } = await read(header, cell);
      assert.deepEqual(problems, []);
      assert.equal(row[header], value);
    });

  for (const [header, cell] of [
    ["hour", "noon"],
    ["hour", "25:00"],
    ["spot", "Main Street 5, 10"],
    ["spot", "120 10"],
  ] as const)
    it(`are not made of ${cell} under ${header}, which is told`, async () => {
      const { row, problems } = await read(header, cell);
      assert.equal(row[header], null);
      assert.equal(problems.length, 1);
    });

  it("are read from the two columns that ODK Central and Kobo have for a position", async () => {
    for (const headers of [
      "spot-Latitude;spot-Longitude",
      "others-spot-Latitude;others-spot-Longitude",
      "_spot_latitude;_spot_longitude",
    ]) {
      const { row, problems } = await read(headers, "-6.2088", "106.8456");
      assert.deepEqual(problems, []);
      assert.equal(row["spot"], "-6.2088 106.8456");
    }
    const { row } = await read("spot;_spot_latitude;_spot_longitude", "-6.2 106.8 0 0", "-6.2", "106.8");
    assert.equal(row["spot"], "-6.2 106.8");
  });
});

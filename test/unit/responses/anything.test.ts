import assert from "node:assert/strict";
import fc from "fast-check";
import { variablesByName } from "../../../server/src/instrument/byId.ts";
import type { Instrument } from "../../../server/src/instrument/schema.ts";
import { sayIn } from "../../../server/src/messages/say.ts";
import { matchingSaid, problemsSaid, ProblemTally, Unreadable } from "../../../server/src/responses/read.ts";
import { givenAnswer } from "../../../server/src/scoring/answers.ts";
import { readAll } from "../../support/exported.ts";
import { office } from "../../support/office.ts";

/** What stands for a blank, in a cell that is no text. */
const blank = /^\s*(?:|na|n\/a|#n\/a|<na>|null|#null!|nan|\.|-|–|−)\s*$/i;

const cell = fc.oneof(
  fc.constantFrom(
    "4",
    "9",
    "Agree",
    "4,0",
    "=1+1",
    "#REF!",
    "NA",
    "",
    " ",
    "1e5",
    "2026-11-24",
    "3/4/2026",
    "1.234",
    "On foot",
    "Y",
    '"',
    "x\ny",
    "\ufffd",
    "-0",
    "99999999999999999999",
  ),
  fc.string({ maxLength: 8 }),
  fc.integer().map(String),
  fc.double({ noNaN: true }).map(String),
);

describe("whatever stands in a file of answers", () => {
  let instrument: Instrument;
  before(async () => (instrument = await office()));

  it("each cell is an answer that may be given, or a blank that is one, or is told", async () => {
    const headers = instrument.variables.map(({ name }) => name);
    const row = fc.array(cell, { minLength: headers.length, maxLength: headers.length });
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(",", ";", "\t"),
        fc.integer({ min: 1, max: 99 }),
        async (cells, sign, length) => {
          const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
          const text = [headers, ...cells].map((line) => line.map(quoted).join(sign)).join("\n");
          const kept = cells.filter((line) => line.some((each) => each.trim() !== ""));
          const { rows } = await readAll(instrument, text, length).catch((error: unknown) => {
            assert.ok(error instanceof Unreadable && kept.length === 0, String(error));
            return { rows: [] };
          });
          assert.equal(rows.length, kept.length);
          for (const [index, { row: read, problems, number }] of rows.entries())
            for (const [at, name] of headers.entries()) {
              const own = kept[index]![at]!;
              const value = read[name] ?? null;
              const isTold = problems.some(({ variable, row: place }) => variable === name && place === number);
              const said = JSON.stringify({ name, own, value });
              assert.equal(givenAnswer(variablesByName(instrument).get(name)!, read), value, said);
              if (value === null) assert.ok(isTold || blank.test(own), said);
              else assert.ok(!isTold, said);
            }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("it is read, or it is said why not, in both languages", async () => {
    const start = new TextEncoder().encode("O_A1,O_A2,ways_foot,remark\n");
    const file = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.uint8Array({ maxLength: 300 }).map((bytes) => new Uint8Array([...start, ...bytes])),
      fc
        .array(fc.constantFrom(",", ";", '"', "\n", "\r", "4", "é", "sep=", "O_A1", "{", "[", "<", "=", " ", "\u0000"), { maxLength: 60 })
        .map((parts) => new TextEncoder().encode(parts.join(""))),
      fc.uint8Array({ maxLength: 300 }).map((bytes) => new Uint8Array([0x50, 0x4b, 3, 4, ...bytes])),
    );
    await fc.assert(
      fc.asyncProperty(file, fc.integer({ min: 1, max: 50 }), async (bytes, length) => {
        const said = await readAll(instrument, bytes, length).then(
          ({ responses, rows }) => {
            const tally = new ProblemTally();
            for (const { problems } of rows) tally.add(problems);
            return [...responses.notes(), ...matchingSaid(responses.matching), ...problemsSaid(tally)];
          },
          (error: unknown) => {
            assert.ok(error instanceof Unreadable, error instanceof Error ? error.stack : String(error));
            return [error.said];
          },
        );
        for (const message of said)
          for (const language of ["en", "id"] as const) assert.doesNotMatch(sayIn(language)(message), /undefined|\[object/);
      }),
      { numRuns: 500 },
    );
  });
});

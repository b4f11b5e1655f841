import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { deflateRawSync } from "node:zlib";
import { utils, write } from "@e965/xlsx";
import type { Instrument } from "../../../server/src/instrument/schema.ts";
import { sayIn } from "../../../server/src/messages/say.ts";
import { ProblemTally, readResponses, saidOf, Unreadable } from "../../../server/src/responses/read.ts";
import { root } from "../../architecture/sources.ts";
import { pieces, readAll } from "../../support/exported.ts";
import { office } from "../../support/office.ts";

const say = sayIn("en");
const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe("a file of answers", () => {
  let instrument: Instrument;
  before(async () => (instrument = await office()));

  const remarksOf = async (file: string | Uint8Array, length?: number) => {
    const { responses, rows } = await readAll(instrument, file, length);
    return {
      remarks: rows.map(({ row }) => row["remark"]),
      numbers: rows.map(({ number }) => number),
      problems: rows.flatMap(({ problems }) => problems.map((problem) => say(saidOf(problem)))),
      notes: responses.notes().map(say),
    };
  };

  describe("is read", () => {
    const text = "O_A1,remark\n4,café\n5,日本\n";
    const utf16 = new Uint8Array(Buffer.from(text, "utf16le"));
    const bigEndian = Uint8Array.from(utf16, (_, index) => utf16[index ^ 1]!);
    const files: Readonly<Record<string, string | Uint8Array>> = {
      "in UTF-8": text,
      "with a byte order mark": `\ufeff${text}`,
      "in UTF-16": utf16,
      "in UTF-16 with a mark": new Uint8Array([0xff, 0xfe, ...utf16]),
      "in UTF-16, the other way round": new Uint8Array([0xfe, 0xff, ...bigEndian]),
      "with lines of Windows": text.replaceAll("\n", "\r\n"),
      "with lines of an old Macintosh": text.replaceAll("\n", "\r"),
      "with lines of either kind": text.replace("\n", "\r\n"),
      "with tabs": text.replaceAll(",", "\t"),
      "with semicolons": text.replaceAll(",", ";"),
      "with bars": text.replaceAll(",", "|"),
      "whose first line says what divides cells": `sep=;\r\n${text.replaceAll(",", ";")}`,
      "without an end of its last line": text.trimEnd(),
      "with small letters and spaces in its headers": text.replace("O_A1,remark", " o_a1 , REMARK "),
      "with separators at the end of each line": text.replaceAll("\n", ",,\n"),
      "with quotation marks around everything": text.replace(/[^,\n]+/g, '"$&"'),
      "with spaces behind quotation marks": text.replace(/[^,\n]+/g, '"$&" '),
    };
    for (const [kind, file] of Object.entries(files))
      for (const length of [1, 3, 1 << 20])
        it(`${kind}, ${length} bytes at a time`, async () =>
          assert.deepEqual(await remarksOf(file, length), { remarks: ["café", "日本"], numbers: [2, 3], problems: [], notes: [] }));

    it("in an 8-bit encoding, which is said", async () => {
      const { remarks, notes } = await remarksOf(latin("O_A1;remark\n4;plain\n5;caf\xe9 \x96 na\xefve\n"), 5);
      assert.deepEqual(remarks, ["plain", "café – naïve"]);
      assert.match(notes.join(), /not written in UTF-8, and was read as Windows-1252/);
    });

    it("with damaged letters in UTF-8, which is said", async () => {
      const { remarks, notes } = await remarksOf(new Uint8Array([...encoded("O_A1;remark\n4;café\n5;x"), 0xe9, ...encoded("y\n")]), 5);
      assert.deepEqual(remarks, ["café", "x\ufffdy"]);
      assert.match(notes.join(), /Some letters .* are damaged/);
    });

    it("with empty lines and a title above, and rows have the numbers of a spreadsheet", async () => {
      const { numbers, notes, remarks } = await remarksOf('Office 2026,\n\nO_A1,remark\n4,"two\nlines"\n,\n\n5,b\n,\n,\n');
      assert.deepEqual(numbers, [4, 7]);
      assert.deepEqual(remarks, ["two\nlines", "b"]);
      assert.match(notes.join(), /headers of answers\.csv are in row 3/);
    });

    it("whose question texts hold the signs between cells", async () => {
      const { responses } = await readAll(instrument, "How often were you here?;By bus, or train, and more, or less;O_A1\n3;x;4\n4;y;5\n");
      assert.deepEqual(
        responses.matching.matched.map(({ variables }) => variables.join()),
        ["visits", "O_A1"],
      );
    });
  });

  describe("tells by row", () => {
    const problems: Readonly<Record<string, readonly [string, RegExp]>> = {
      "too few cells": ["O_A1,O_A2,visits\n4,4,1\n4\n", /^Row 3: The row has 1 cells, and there are 3 columns: O_A2 and what follows/],
      "too many cells": ["O_A1,O_A2\n4,4\n4,4,4\n", /^Row 3: The row has 3 cells, and there are 2 columns\. Put quotation marks/],
      "an id that occurs twice": ["id,O_A1\nR1,4\nR2,4\nR1,5\n", /^Row 4, id: R1 is the respondent of row 2 as well/],
      "a stray quotation mark": ['O_A1,remark\n4,"a "b" c"\n', /^Row 2: A quotation mark stands inside a cell/],
      "headers again": ["O_A1,O_A2\n4,4\nO_A1,O_A2\n5,5\n", /^Row 3: The row repeats the headers, and was left out/],
    };
    for (const [kind, [text, said]] of Object.entries(problems))
      it(kind, async () => {
        const { problems: told } = await remarksOf(text);
        assert.equal(told.length, 1);
        assert.match(told[0]!, said);
      });

    it("each cell that cannot be read, by its place", async () => {
      const { rows } = await readAll(instrument, "id,O_A1,O_A2\na,4,x\nb,77,4\n");
      assert.deepEqual(
        rows.flatMap(({ problems }) => problems.map(({ row, header, cell, value, variable }) => ({ row, header, cell, value, variable }))),
        [
          { row: 2, header: "O_A2", cell: "C2", value: "x", variable: "O_A2" },
          { row: 3, header: "O_A1", cell: "B3", value: "77", variable: "O_A1" },
        ],
      );
    });

    it("and counts alike ones together", async () => {
      const { rows } = await readAll(instrument, `O_A1,O_A2\n${"x,4\n".repeat(1000)}4,7\n`);
      const tally = new ProblemTally();
      for (const { problems } of rows) tally.add(problems);
      assert.deepEqual(
        tally.groups.map(({ first, count }) => [first.row, first.header, count]),
        [
          [2, "O_A1", 1000],
          [1002, "O_A2", 1],
        ],
      );
    });
  });

  describe("cannot be read, and it is said why", () => {
    const files: Readonly<Record<string, readonly [string | Uint8Array, RegExp]>> = {
      "which is empty": ["", /is empty/],
      "of empty lines": ["\n\n,,\n", /./],
      "of headers alone": ["O_A1,O_A2\n", /has headers and no row of answers/],
      "of three rows of headers alone": ['O_A1\n…listens\n"{""ImportId"":""QID1""}"\n', /has headers and no row of answers/],
      "about something else": ["name,age\nAda,36\n", /its headers are name, age\. Give the file/],
      "of a few zeros": ["\u0000\u0001\u0002", /neither text nor a workbook/],
      "with zeros in it": ["\u0000\u0001\u0002".repeat(100), /neither text nor a workbook/],
      "which is a picture": [latin("\x89PNG\r\n\x1a\n"), /neither text nor a workbook/],
      "of an old Excel": [latin("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), /old Excel \(\.xls\), or is protected/],
      "which is a web page": ["\ufeff <html><table><tr><td>O_A1", /is a web page/],
      "of SPSS": ["$FL2@(#) SPSS DATA FILE", /file of a statistics program/],
      "of JSON that is cut off": ['[{"O_A1": 4}', /holds JSON that is no list/],
      "of JSON that is something else": ['{"name": "office", "version": "1"}', /its headers are name, version/],
      "with a quotation mark that is not closed": [`O_A1,remark\n4,a\n5,"b\n${"4,c\n".repeat(50)}`, /opens in row 3 and is not closed/],
      "with a row of a million cells": [`O_A1,O_A2\n4,4\n${"1,".repeat(1_000_000)}\n`, /Row 3 of answers\.csv has more than 100000 cells/],
      "with a header of a million cells": [`O_A1,${"x,".repeat(1_000_000)}\n4\n`, /Row 1 of answers\.csv has more than 100000 cells/],
    };
    for (const [kind, [file, said]] of Object.entries(files))
      it(kind, async () => {
        const error: unknown = await readAll(instrument, file, 1 << 16).then(
          () => assert.fail("It was read."),
          (error: unknown) => error,
        );
        assert.ok(error instanceof Unreadable, String(error));
        assert.match(say(error.said), said);
        for (const language of ["en", "id"] as const) assert.doesNotMatch(sayIn(language)(error.said), /\{\w+\}/);
      });

    it("and ends where the reader ends it", async () => {
      let closed = false;
      async function* endless(): AsyncGenerator<Uint8Array> {
        try {
          yield encoded("O_A1,O_A2\n");
          for (;;) yield encoded("4,5\n");
        } finally {
          closed = true;
        }
      }
      const { rows } = await readResponses(endless(), { name: "endless.csv", instrument });
      for await (const { number } of rows) if (number > 5) break;
      assert.ok(closed);
    });
  });

  it("may be larger than the memory", () => {
    const program = `
      import { office } from "./test/support/office.ts";
      import { readResponses } from "./server/src/responses/read.ts";
      const rows = new TextEncoder().encode("4,5,3,some words of a respondent that are kept nowhere\\n".repeat(4000));
      let bytes = 0;
      async function* file() {
        yield new TextEncoder().encode("O_A1,O_A2,visits,remark\\n");
        for (; bytes < Number(process.argv[1]); bytes += rows.length) yield rows;
      }
      const { rows: read } = await readResponses(file(), { name: "large.csv", instrument: await office() });
      let count = 0;
      for await (const { problems } of read) count += 1 + 1000 * problems.length;
      console.log(count === bytes / rows.length * 4000 ? "all" : count);`;
    const args = ["--max-old-space-size=40", "--input-type=module", "-e", program, String(60_000_000)];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
    assert.equal(stdout.trim(), "all", stderr);
  }).timeout(60_000);

  describe("that is a list of objects", () => {
    const objects = [
      { O_A1: 4, O: { A2: "Agree" }, ways: [1, 5], order: [2, 3, 1], visits: 2.125 },
      { remark: 'a "b"', visits: null },
    ];
    const forms: Readonly<Record<string, string>> = {
      "as SurveyJS gives it": JSON.stringify(objects, null, 2),
      "in an object, as a service gives it": JSON.stringify({ Total: 2, Data: objects }),
      "with an object a line": `\ufeff${objects.map((object) => JSON.stringify(object)).join("\n")}\n`,
    };
    for (const [form, text] of Object.entries(forms))
      it(`is read ${form}`, async () => {
        const { responses, rows } = await readAll(instrument, text, 5);
        assert.equal(responses.kind, "json");
        assert.deepEqual(responses.matching.ambiguous, []);
        assert.deepEqual(
          rows.map(({ number, problems, row }) => [
            number,
            problems,
            row["O_A1"],
            row["O_A2"],
            row["ways_car"],
            row["order_price"],
            row["visits"],
            row["remark"],
          ]),
          [
            [1, [], 4, 4, 1, 3, 2.125, null],
            [2, [], null, null, null, null, null, 'a "b"'],
          ],
        );
      });
  });

  describe("that is a workbook", () => {
    const bookOf = (
      cells: readonly (readonly unknown[])[],
      sheets = ["Answers"],
      change?: (sheet: Record<string, unknown>) => void,
    ): Uint8Array => {
      const book = utils.book_new();
      for (const title of sheets) {
        const sheet = utils.aoa_to_sheet(cells as unknown[][]);
        change?.(sheet);
        utils.book_append_sheet(book, sheet, title);
      }
      return new Uint8Array(write(book, { type: "array", bookType: "xlsx", bookSST: true }) as ArrayBuffer);
    };

    it("has numbers, texts, truths and dates in its cells", async () => {
      const file = bookOf([
        ["O_A1", "O_A2", "paid", "day", "ways_foot", "remark"],
        [4, "Agree", 2.125, new Date(Date.UTC(2026, 10, 24)), true, 'émoji 🙂 <b> & "q"\nline'],
        [],
        ["5", "5", 0.1 + 0.2, "2026-11-25", false, 12],
      ]);
      const { responses, rows } = await readAll(instrument, file);
      assert.equal(responses.kind, "xlsx");
      assert.deepEqual(
        rows.map(({ number, problems, row }) => [
          number,
          problems,
          row["O_A1"],
          row["O_A2"],
          row["paid"],
          row["day"],
          row["ways_foot"],
          row["remark"],
        ]),
        [
          [2, [], 4, 4, 2.125, "2026-11-24", 1, 'émoji 🙂 <b> & "q"\nline'],
          [4, [], 5, 5, 0.3, "2026-11-25", 0, "12"],
        ],
      );
    });

    it("may have formulas: their values are taken, which is said, and those without one are told", async () => {
      const file = bookOf(
        [
          ["O_A1", "O_A2"],
          [4, 4],
          [4, 4],
        ],
        undefined,
        (sheet) => {
          sheet["A2"] = { t: "n", v: 5, f: "2+3" };
          sheet["B2"] = { t: "e", v: 0x17, f: "1/0" };
          sheet["B3"] = { t: "s", v: "", f: "X1" };
        },
      );
      const { rows } = await readAll(instrument, file);
      assert.equal(rows[0]!.row["O_A1"], 5);
      assert.deepEqual(
        rows.flatMap(({ problems }) => problems.map((problem) => [problem.cell, problem.isTaken ?? false, problem.said.key])),
        [
          ["A2", true, "responses.calculated"],
          ["B2", false, "responses.cellError"],
          ["B3", false, "responses.formulaEmpty"],
        ],
      );
    });

    it("has its first sheet read, which is said", async () => {
      const { responses } = await readAll(instrument, bookOf([["O_A1"], [4]], ["One", "Two"]));
      assert.match(responses.notes().map(say).join(), /has several sheets; One, the first, was read/);
    });

    const entry = (name: string, content: Uint8Array, size = content.length) => ({ name, size, packed: deflateRawSync(content) });
    /** An archive by hand, as none of those who write them does. */
    const archive = (entries: readonly ReturnType<typeof entry>[]): Uint8Array => {
      const parts: Buffer[] = [];
      const directory: Buffer[] = [];
      let at = 0;
      for (const { name, size, packed } of entries) {
        const local = Buffer.alloc(30);
        local.writeUInt32LE(0x04034b50, 0);
        local.writeUInt16LE(8, 8);
        local.writeUInt32LE(packed.length, 18);
        local.writeUInt32LE(size, 22);
        local.writeUInt16LE(name.length, 26);
        const central = Buffer.alloc(46);
        central.writeUInt32LE(0x02014b50, 0);
        central.writeUInt16LE(8, 10);
        central.writeUInt32LE(packed.length, 20);
        central.writeUInt32LE(size, 24);
        central.writeUInt16LE(name.length, 28);
        central.writeUInt32LE(at, 42);
        parts.push(local, Buffer.from(name), packed);
        directory.push(central, Buffer.from(name));
        at += 30 + name.length + packed.length;
      }
      const end = Buffer.alloc(22);
      end.writeUInt32LE(0x06054b50, 0);
      end.writeUInt16LE(entries.length, 8);
      end.writeUInt16LE(entries.length, 10);
      end.writeUInt32LE(Buffer.concat(directory).length, 12);
      end.writeUInt32LE(at, 16);
      return new Uint8Array(Buffer.concat([...parts, ...directory, end]));
    };
    const book = entry("xl/workbook.xml", encoded('<x:workbook xmlns:x="x"><x:sheets><x:sheet name="A"/></x:sheets></x:workbook>'));
    const sheet = (xml: string) => entry("xl/worksheets/sheet1.xml", encoded(xml));

    it("of another program may have prefixes, texts in its cells, no addresses, and tags in texts", async () => {
      const cell = (text: string) => `<x:c t="inlineStr"><x:is><x:t>${text}</x:t></x:is></x:c>`;
      const xml = `<x:worksheet><x:sheetData><x:row>${cell("O_A1")}${cell("remark")}</x:row><x:row>${cell("Agree")}${cell("an arrow> &#128578;")}</x:row><x:row/></x:sheetData></x:worksheet>`;
      const { rows } = await readAll(instrument, archive([book, sheet(xml)]));
      assert.deepEqual(
        rows.map(({ row }) => [row["O_A1"], row["remark"]]),
        [[4, "an arrow> 🙂"]],
      );
    });

    const broken: Readonly<Record<string, readonly [() => Uint8Array, RegExp]>> = {
      "is cut off": [() => bookOf([["O_A1"], [4]]).slice(0, 900), /is damaged/],
      "has damaged rows": [() => archive([book, { ...sheet(""), packed: Buffer.from("nothing that unpacks") }]), /is damaged/],
      "has rows that are no XML": [() => archive([book, sheet("<worksheet><sheetData><row><c></row></sheetData>")]), /is damaged/],
      "has no sheet": [() => archive([book]), /is damaged/],
      "is an archive of something else": [() => archive([entry("a.csv", encoded("O_A1\n4\n"))]), /archive without a workbook/],
      "is one of LibreOffice": [() => archive([entry("content.xml", encoded("<x/>"))]), /workbook of another kind/],
      "unpacks to very much in its texts": [
        () => archive([book, sheet("<row/>"), entry("xl/sharedStrings.xml", new Uint8Array(130_000_000).fill(32), 10)]),
        /has more than 128 MB/,
      ],
      "unpacks to very much in one row": [
        () => archive([book, { ...sheet(`<row><c><v>${"1".repeat(20_000_000)}`), size: 10 }]),
        /has more than 100000 cells or cannot be held/,
      ],
      "has a cell far to the right": [() => archive([book, sheet('<row><c r="ZZZZZZ1"><v>1</v></c></row>')]), /has more than 100000 cells/],
    };
    for (const [kind, [file, said]] of Object.entries(broken))
      it(`cannot be read where it ${kind}`, async () => {
        const error: unknown = await readAll(instrument, file(), 1 << 16).then(
          () => assert.fail("It was read."),
          (error: unknown) => error,
        );
        assert.ok(error instanceof Unreadable, String(error));
        assert.match(say(error.said), said);
      });
  });

  it("is asked for only as fast as its rows are read", async () => {
    let given = 0;
    async function* source(): AsyncGenerator<Uint8Array> {
      yield* pieces(encoded("O_A1,remark\n"));
      for (; given < 100; given++) yield encoded(`4,${"x".repeat(1000)}\n`.repeat(300));
    }
    const { rows } = await readResponses(source(), { name: "slow.csv", instrument });
    for await (const { number } of rows) if (number === 300) break;
    assert.ok(given < 10, String(given));
  });
});

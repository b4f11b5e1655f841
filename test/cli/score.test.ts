import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";
import { parse } from "csv-parse/sync";
import { openDuckDb } from "../../server/src/cli/score/duckdb.ts";
import { Gathering } from "../../server/src/cli/score/gathering.ts";
import { compile } from "../support/compile.ts";
import { Workbench } from "./workbench.ts";

const instrument = `scale agree "Agreement" 1..5 {
  1 "No"
  5 "Yes"
  na 9 "Cannot say"
}

instrument desk "The desk" {
  languages en
  battery expectation "A desk should…" scale agree code E
  battery perception "The desk…" scale agree code P
  dimension help "Help" {
    H1 "answers"
    H2 "makes me wait" reverse
  }
  question branch "Which branch?" one of {
    north 1 "North"
    south 2 "South"
  }
  score gap "Gap" = mean(perception - expectation) per dimension
  score level "Level" = mean(perception) bands {
    low 1..2.99 "Low"
    high 3..5 "High"
  }
}
`;
const data = `id,E_H1,E_H2,P_H1,P_H2,branch
=R1,5,1,4,3,North
R2,4,2,5,1,2
R3,9,9,6,x,1
`;

describe("ukur score", () => {
  let bench: Workbench;
  beforeEach(async () => {
    bench = await Workbench.make({ "desk.ukur": instrument, "answers.csv": data });
  });
  afterEach(() => bench.remove());

  const table = (name: string): Record<string, string>[] => parse(readFileSync(join(bench.folder, name)), { columns: true });

  it("writes the scores of each respondent, and nothing that a spreadsheet would run", async () => {
    const { status, out, err } = await bench.ukur("score", "desk.ukur", "answers.csv", "-o", "out");
    assert.equal(err, "");
    assert.equal(status, 0);
    assert.deepEqual(table("out/desk.scores.csv"), [
      { row: "2", id: "'=R1", gap_help: "-1.5", level: "3.5", level_band: "high" },
      { row: "3", id: "R2", gap_help: "1", level: "5", level_band: "high" },
      { row: "4", id: "R3", gap_help: "", level: "", level_band: "" },
    ]);
    assert.match(out, /^Read 3 respondents of answers\.csv: 5 of 5 variables found\.$/m);
  });
  it("writes them as Parquet, too", async () => {
    await bench.ukur("score", "desk.ukur", "answers.csv", "-o", "out", "--parquet");
    const { buffer } = new Uint8Array(readFileSync(join(bench.folder, "out/desk.scores.parquet")));
    assert.deepEqual(await parquetReadObjects({ file: buffer }), [
      { row: 2, id: "=R1", gap_help: -1.5, level: 3.5, level_band: "high" },
      { row: 3, id: "R2", gap_help: 1, level: 5, level_band: "high" },
      { row: 4, id: "R3", gap_help: null, level: null, level_band: null },
    ]);
  });
  it("says by row and column what could not be read", async () => {
    const { out } = await bench.ukur("score", "desk.ukur", "answers.csv", "-o", "out");
    assert.match(out, /^Row 4, P_H1: “6” is no answer to P_H1/m);
    assert.deepEqual(
      table("out/desk.problems.csv").map(({ row, column, value, taken }) => [row, column, value, taken]),
      [
        ["4", "P_H1", "6", "0"],
        ["4", "P_H2", "x", "0"],
      ],
    );
  });
  it("writes a report in the language of its reader", async () => {
    const report = async (language: string) => {
      await bench.ukur("score", "desk.ukur", "answers.csv", "-o", "out", "--lang", language);
      return bench.read("out/desk.report.md");
    };
    assert.match(await report("en"), /^# .*The desk/m);
    assert.match(await report("id"), /^## Kisi-kisi instrumen$/m);
    assert.match(await bench.read("out/desk.report.html"), /<svg/);
  });
  it("writes nothing with --strict where something could not be read", async () => {
    const { status, err } = await bench.ukur("score", "desk.ukur", "answers.csv", "-o", "out", "--strict");
    assert.equal(status, 1);
    assert.match(err, /Nothing was written/);
    assert.throws(() => table("out/desk.scores.csv"));
  });
  it("writes with --strict what somebody may want to look at, and was taken", async () => {
    await bench.put("answers.csv", "id,E_H1,E_H2,P_H1,P_H2,branch\nR1,5,1,4,3,1\nR1,4,2,5,1,2\n");
    const { status } = await bench.ukur("score", "desk.ukur", "answers.csv", "-o", "out", "--strict");
    assert.equal(status, 0);
    assert.deepEqual(
      table("out/desk.problems.csv").map(({ row, taken }) => [row, taken]),
      [["3", "1"]],
    );
  });
  it("compares groups, and prints the analysis as JSON", async () => {
    const { out } = await bench.ukur("score", "desk.ukur", "answers.csv", "-o", "out", "--by", "branch", "--format", "json");
    const { analysis } = JSON.parse(out) as {
      readonly analysis: { readonly respondents: number; readonly by: { readonly variable: string } };
    };
    assert.equal(analysis.respondents, 3);
    assert.equal(analysis.by.variable, "branch");
    assert.deepEqual(JSON.parse(readFileSync(join(bench.folder, "out/desk.analysis.json"), "utf8")), analysis);
  });
  for (const [what, args, complaint] of [
    ["a file that is not there", ["desk.ukur", "none.csv"], /none\.csv cannot be read: /],
    ["answers to something else", ["desk.ukur", "desk.ukur"], /No column of desk\.ukur is one of this instrument|desk\.ukur/],
    ["a group that is none", ["desk.ukur", "answers.csv", "--by", "brunch"], /brunch is no variable .* branch/],
    ["an instrument that is none", ["answers.csv", "answers.csv"], /answers\.csv/],
  ] as const)
    it(`says what to do about ${what}`, async () => {
      const { status, out, err } = await bench.ukur("score", ...args, "-o", "out");
      assert.notEqual(status, 0);
      assert.match(err + out, complaint);
      assert.doesNotMatch(err + out, /\n {4}at /);
    });
  it("speaks Indonesian", async () => {
    const { out } = await bench.ukur("score", "desk.ukur", "answers.csv", "-o", "out", "--lang", "id");
    assert.match(out, /^3 responden dibaca dari answers\.csv: 5 dari 5 variabel ditemukan\.$/m);
  });
  it("has a limit of respondents, and says so", async () => {
    const gathering = new Gathering(await compile(instrument), undefined, 20);
    const row = { number: 2, row: {}, problems: [] };
    gathering.add(row);
    assert.ok(!gathering.isFull);
    gathering.add(row);
    assert.ok(gathering.isFull);
  });
});

describe("ukur score --engine duckdb", () => {
  let bench: Workbench;
  beforeEach(async () => {
    bench = await Workbench.make({ "desk.ukur": instrument });
  });
  afterEach(() => bench.remove());

  const rows = async (name: string): Promise<Record<string, string>[]> => parse(await bench.read(name), { columns: true });

  it("gives the same scores, and tells what it could not read", async () => {
    await bench.put("answers.csv", "id,e_h1,E_H2,P_H1,P_H2,branch,note\n=R1,5,1,4,3,1,a\nR2, 4 ,2,5,1,2,b\nR3,9,9,6,x,1,\nR4,,,,,,\n");
    const { status, out, err } = await bench.ukur("score", "desk.ukur", "answers.csv", "--engine", "duckdb", "-o", "out");
    assert.equal(err, "");
    assert.equal(status, 0);
    const number = (cell: string) => (cell === "" ? null : Number(cell));
    assert.deepEqual(
      (await rows("out/desk.scores.csv")).map(({ respondent, gap_help, level, level_band }) => [
        respondent,
        number(gap_help!),
        number(level!),
        level_band,
      ]),
      [
        ["'=R1", -1.5, 3.5, "high"],
        ["R2", 1, 5, "high"],
        ["R3", null, null, ""],
        ["R4", null, null, ""],
      ],
    );
    assert.deepEqual(
      (await rows("out/desk.summary.csv")).map(({ score, n }) => [score, n]),
      [
        ["gap_help", "2"],
        ["level", "2"],
      ],
    );
    assert.match(out, /^Read 4 respondents of answers\.csv: 5 of 5 variables found\.$/m);
    assert.match(out, /^Left out, as the instrument has no such columns: note\.$/m);
    assert.match(out, /^Row 4, P_H1: 1 cell of this column, 6 the first, is no answer to P_H1/m);
    assert.match(out, /^Row 4, P_H2: 1 cell of this column, x the first, is no answer to P_H2/m);
  });
  it("takes limits, negative codes and headers as other readers do", async () => {
    await bench.put(
      "age.ukur",
      'scale s "S" 1..5 {\n  1 "No"\n  5 "Yes"\n  na -9 "Cannot say"\n}\n\ninstrument age "Age" {\n  languages en\n  battery p "P…" scale s code P\n  dimension d "D" {\n    H1 "is fast"\n  }\n  question no "Years?" number 0..120\n  score m "M" = mean(p)\n}\n',
    );
    await bench.put("answers.csv", "P_H1,no,Responden\n-9,0,A\n5,120,B\n-8,-1,C\n1,121,D\n");
    const { out } = await bench.ukur("score", "age.ukur", "answers.csv", "--engine", "duckdb", "--format", "json", "-o", "out");
    const { unread } = JSON.parse(out) as {
      readonly unread: readonly { readonly variable: string; readonly count: number; readonly row: number }[];
    };
    assert.deepEqual(
      unread.map(({ variable, count, row }) => [variable, count, row]),
      [
        ["P_H1", 1, 4],
        ["no", 2, 4],
      ],
    );
    assert.deepEqual(
      (await rows("out/age.scores.csv")).map(({ respondent, m }) => [respondent, m]),
      [
        ["A", ""],
        ["B", "5.0"],
        ["C", ""],
        ["D", "1.0"],
      ],
    );
  });
  it("fetches nothing, whatever a file asks for", async () => {
    const db = (await openDuckDb())!;
    const settings =
      "SELECT current_setting('autoinstall_known_extensions') AS installs, current_setting('autoload_known_extensions') AS loads";
    assert.deepEqual((await db.runAndReadAll(settings)).getRowObjectsJS(), [{ installs: false, loads: false }]);
    db.closeSync();
  });
  it("prints what it read as JSON where that is asked for, and nothing else", async () => {
    await bench.put("answers.csv", data);
    const { out } = await bench.ukur("score", "desk.ukur", "answers.csv", "--engine", "duckdb", "--format", "json", "-o", "out");
    const { respondents, unread } = JSON.parse(out) as {
      readonly respondents: number;
      readonly unread: readonly { readonly variable: string }[];
    };
    assert.equal(respondents, 3);
    // Names of answers are none of its codes.
    assert.deepEqual(
      unread.map(({ variable }) => variable),
      ["P_H1", "P_H2", "branch"],
    );
  });
  it("reads Parquet and writes it", async () => {
    const columnData = ["E_H1", "E_H2", "P_H1", "P_H2"].map((name, index) => ({ name, data: [5 - index, 3], type: "INT32" as const }));
    await bench.put("answers.parquet", new Uint8Array(parquetWriteBuffer({ columnData })));
    const { status } = await bench.ukur("score", "desk.ukur", "answers.parquet", "--engine", "duckdb", "--parquet", "-o", "out");
    assert.equal(status, 0);
    const { buffer } = new Uint8Array(readFileSync(join(bench.folder, "out/desk.scores.parquet")));
    assert.deepEqual(
      (await parquetReadObjects({ file: buffer })).map(({ level }) => level),
      [3.5, 3],
    );
  });
  for (const [what, args, complaint] of [
    ["an engine that is none", ["answers.csv", "--engine", "spark"], /no engine called spark/],
    ["groups", ["answers.csv", "--engine", "duckdb", "--by", "branch"], /--by or --engine, not both/],
    ["a file that is not there", ["none.csv", "--engine", "duckdb"], /none\.csv cannot be read: there is no such file/],
    ["a file of something else", ["desk.ukur", "--engine", "duckdb"], /desk\.ukur/],
    ["an id that is none", ["answers.csv", "--engine", "duckdb", "--id", "who"], /answers\.csv has no column who, .* id, E_H1/],
    ["a file that is no Parquet", ["broken.parquet", "--engine", "duckdb"], /DuckDB cannot score broken\.parquet: /],
  ] as const)
    it(`says what to do about ${what}`, async () => {
      await bench.put("answers.csv", data);
      await bench.put("broken.parquet", "no Parquet");
      const { status, err } = await bench.ukur("score", "desk.ukur", ...args, "-o", "out");
      assert.equal(status, 2);
      assert.match(err, complaint);
      assert.doesNotMatch(err, /\n {4}at /);
    });
  it("writes nothing with --strict where something could not be read", async () => {
    await bench.put("answers.csv", data);
    const { status } = await bench.ukur("score", "desk.ukur", "answers.csv", "--engine", "duckdb", "--strict", "-o", "out");
    assert.equal(status, 1);
    assert.throws(() => readFileSync(join(bench.folder, "out/desk.scores.csv")));
  });
});

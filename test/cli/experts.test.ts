import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { readReference } from "../support/csv.ts";
import { desk } from "../support/desk.ts";
import { same } from "../support/equal.ts";
import { csvOf, fill } from "../support/ratings.ts";
import { Workbench } from "./workbench.ts";

const indonesian = `translation id of desk "Meja bantuan" {
  expectation "Meja yang baik…"
  perception "Meja ini…"
  help "Bantuan"
  speed "Kecepatan"
  H1 "menjawab pertanyaan"
  H2 "menyuruh orang menunggu"
  S1 "menjawab dalam sehari"
}
`;
const instrument = desk("", 'import "./desk.id.ukur"').replace("languages en", "languages en, id");

describe("ukur sheet experts, and ukur score --experts", () => {
  let bench: Workbench;
  beforeEach(async () => {
    bench = await Workbench.make({ "desk.ukur": instrument, "desk.id.ukur": indonesian });
  });
  afterEach(() => bench.remove());

  const text = (name: string): string => readFileSync(join(bench.folder, name), "utf8");
  const table = (name: string): Record<string, string>[] => parse(text(name), { columns: true, bom: true });
  const sheet = (name = "desk.experts.csv"): string[][] => parse(text(name), { bom: true });
  /** Fills in the sheet of a panel: the ratings of each item, an expert after the other. */
  const filled = (relevance: Record<string, readonly (number | string)[]>, essential: Record<string, readonly string[]> = {}): string => {
    const rows = sheet();
    const put = (word: string, ratings: Record<string, readonly (number | string)[]>): void => {
      for (const [item, all] of Object.entries(ratings))
        all.forEach((rating, expert) => fill(rows, `${word} ${expert + 1}`, { [item]: rating }));
    };
    put("relevance", relevance);
    put("essential", essential);
    return csvOf(rows);
  };

  it("write a sheet, read it, and say what the panel says of each item", async () => {
    const written = await bench.ukur("sheet", "experts", "desk.ukur", "--experts", "6");
    assert.deepEqual([written.status, written.err], [0, ""]);
    assert.match(
      written.out,
      /^Wrote desk\.experts\.xlsx\nWrote desk\.experts\.csv\nWhen it is filled in: ukur score desk\.ukur --experts SHEET/,
    );
    // H1: 17 of 18 above the least, all but one essential. H2: five of six relevant. S1: three of six.
    const [y, u] = ["yes", "useful"];
    const ratings = filled(
      { H1: [4, 4, 4, 4, 4, 3], H2: [4, 4, 3, 3, 3, 2], S1: [4, 4, 4, 2, 1, 1] },
      { H1: [y, y, y, y, y, y], H2: [y, y, y, y, y, u], S1: [y, y, y, u, u, "no"] },
    );
    await bench.put("filled.csv", ratings);
    const { status, out, err } = await bench.ukur("score", "desk.ukur", "--experts", "filled.csv", "-o", "out", "--strict");
    assert.deepEqual([status, err], [0, ""]);
    assert.equal(
      out,
      "6 experts rated 3 items.\nWrote out/desk.validity.md\nWrote out/desk.validity.html\nWrote out/desk.validity.csv\nWrote out/desk.validity.dimensions.csv\n",
    );
    const [first, second, third] = table("out/desk.validity.csv");
    // kappa of five in six: pc = 6 / 64, (5/6 - 6/64) / (1 - 6/64). Critical V of six: 14 of 18 (p = .037).
    same(Number(second!["kappa"]), (5 / 6 - 6 / 64) / (1 - 6 / 64), "kappa");
    same(Number(third!["kappa"]), (1 / 2 - 20 / 64) / (1 - 20 / 64), "kappa");
    same(Number(first!["v"]), 17 / 18, "V");
    assert.deepEqual(
      [first, second, third].map((row) => [
        row!["judgement"],
        row!["i_cvi_reached"],
        row!["v_reached"],
        row!["cvr_reached"],
        row!["revise"],
      ]),
      [
        ["excellent", "1", "1", "1", ""],
        ["excellent", "1", "0", "0", "v cvr"],
        ["poor", "0", "0", "0", "i-cvi v cvr"],
      ],
    );
    assert.deepEqual(
      table("out/desk.validity.dimensions.csv").map((row) => [
        row["dimension"],
        row["items"],
        Number(row["s_cvi_ave"]).toFixed(4),
        row["s_cvi_ua"],
      ]),
      [
        ["help", "2", "0.9167", "0.5"],
        ["speed", "1", "0.5000", "0"],
        ["", "3", "0.7778", "0.3333333333333333"],
      ],
    );
    const report = text("out/desk.validity.md");
    assert.match(report, /^# Content validity: The help desk\n\n- Experts: 6\n/);
    assert.match(report, /^\| H2 \| Help \| 6 \| 5 \| 0\.83 \| 0\.78 \| holds \| 0\.816 \| excellent \|$/m);
    assert.match(report, /^\| H2 \| 0\.722 \| 0\.778 \| does not hold \|$/m);
    assert.match(report, /^\| Help \| 0\.917 \| 0\.500 \| 0\.833 \|$/m);
    assert.match(
      report,
      /^- S1 “answers within a day”: I-CVI is 0\.50, and 0\.78 is needed; V is 0\.556, and 0\.778 is needed; CVR is 0\.000, and 1\.000 is needed$/m,
    );
    for (const source of [
      "Lynn, M. R. (1986)",
      "Polit, D. F., & Beck, C. T. (2006)",
      "Aiken, L. R. (1985)",
      "Ayre, C., & Scally, A. J. (2014)",
    ])
      assert.ok(report.includes(source.replace("&", "&amp;")), source);
    assert.match(text("out/desk.validity.html"), /does not hold/);
  });

  it("agree with the tables of reference on every number of experts and of those who agree", async () => {
    const criticalV = new Map(
      readReference("aiken_v_critical.csv").flatMap((row) => (row["categories"] === 4 ? [[row["raters"], row] as const] : [])),
    );
    const criticalRatio = new Map(readReference("cvr_critical_exact.csv").map((row) => [row["experts"], row]));
    const rows = readReference("cvi_kappa.csv");
    for (const experts of new Set(rows.map((row) => Number(row["experts"])))) {
      await bench.ukur("sheet", "experts", "desk.ukur", "--experts", String(experts));
      const own = rows.filter((row) => row["experts"] === experts);
      const names = ["H1", "H2", "S1"];
      for (let from = 0; from < own.length; from += 3) {
        const some = own.slice(from, from + 3);
        const ratings = some.map(
          ({ agree }, at) => [names[at]!, Array.from({ length: experts }, (_, i) => (i < Number(agree) ? 3 : 2))] as const,
        );
        const essential = ratings.map(([name, all]) => [name, all.map((rating) => (rating === 3 ? "yes" : "no"))] as const);
        await bench.put("filled.csv", filled(Object.fromEntries(ratings), Object.fromEntries(essential)));
        await bench.ukur("score", "desk.ukur", "--experts", "filled.csv");
        const found = table("desk.validity.csv");
        some.forEach((wanted, at) => {
          const row = found[at]!;
          for (const [column, name] of [
            ["i_cvi", "i_cvi"],
            ["pc", "pc"],
            ["kappa", "kappa_star"],
          ] as const)
            same(Number(row[column]), Number(wanted[name]), `${column} of ${String(wanted["agree"])} in ${experts}`);
          assert.equal(row["judgement"], wanted["rating"]);
          const [v, ratio] = [criticalV.get(experts), criticalRatio.get(experts)];
          if (v) same(Number(row["v_critical"]), Number(v["V_critical_05"]), "critical V");
          if (v) same(Number(row["v_p"]), Number(v["p"]), "p of V");
          if (ratio) same(Number(row["cvr_critical"]), Number(ratio["cvr_critical"]), "critical CVR");
          if (ratio) assert.equal(row["cvr_reached"], Number(wanted["agree"]) >= Number(ratio["n_critical"]) ? "1" : "0");
          else assert.equal(row["cvr_critical"], "");
        });
      }
    }
  });

  it("take a sheet from each expert, as a workbook or as CSV, and show their comments", async () => {
    await bench.ukur("sheet", "experts", "desk.ukur");
    const one = (name: string, comment: string): string => {
      const rows = fill(fill(sheet(), "relevance", { H1: 4, H2: 3, S1: 4 }), "comment", { H2: comment });
      rows.find(([label]) => label === "Expert")![1] = name;
      return csvOf(rows);
    };
    await bench.put("a/desk.experts.csv", one("Ani", "wait for | what?"));
    await bench.put("b/desk.experts.csv", one("", ""));
    const { out, err } = await bench.ukur(
      "score",
      "desk.ukur",
      "--experts",
      "a/desk.experts.csv",
      "b/desk.experts.csv",
      "--format",
      "json",
    );
    assert.equal(err, "");
    const { format, experts } = JSON.parse(out) as { readonly format: string; readonly experts: readonly string[] };
    assert.deepEqual([format, experts], ["ukur-validity", ["Ani", "b/desk.experts.csv"]]);
    const report = text("desk.validity.md");
    assert.match(report, /^\| H2 \| Ani \| wait for \\\| what\? \|$/m);
    assert.match(report, /Fewer than three experts say little/);
    assert.match(report, /^\| H1 \| 1\.000 \| – \| – \|\n[^]*with so few experts no value is significant/m);
    assert.doesNotMatch(report, /CVR/);
    // The workbook is the same sheet: nobody has filled it in.
    const blank = await bench.ukur("score", "desk.ukur", "--experts", "desk.experts.xlsx");
    assert.deepEqual(blank, { status: 2, out: "", err: "ukur: No sheet has a rating. Give sheets that experts have filled in.\n" });
  });

  it("speak Indonesian: the sheet in the language of its texts, the report in that of its reader", async () => {
    await bench.ukur("sheet", "experts", "desk.ukur", "--language", "id");
    const rows = sheet();
    assert.ok(rows.some((row) => row.join(" ").includes("H1 Bantuan  Meja yang baik… / Meja ini… menjawab pertanyaan")));
    fill(fill(rows, "relevansi", { H1: 4, H2: 1, S1: "5" }), "esensial", { H1: "ya", H2: "tidak", S1: "berguna" });
    await bench.put("isi.csv", csvOf(rows));
    const { status, out } = await bench.ukur("score", "desk.ukur", "--experts", "isi.csv", "--lang", "id");
    assert.equal(status, 0);
    assert.match(
      out,
      /^1 ahli menilai 3 butir\.\nisi\.csv: Baris 10, relevansi: “5” bukan nilai relevansi, yang berkisar dari 1 sampai 4\./,
    );
    assert.match(text("desk.validity.problems.csv"), /^isi\.csv,10,relevansi,F10,5,0,"“5” bukan nilai relevansi/m);
    const report = text("desk.validity.md");
    assert.match(report, /^# Validitas isi: Meja bantuan$/m);
    assert.match(report, /^\| H2 \| Bantuan \| 1 \| 0 \| 0,00 \| 1,00 \| tidak valid \|/m);
    assert.match(report, /^- H2 “menyuruh orang menunggu”: I-CVI = 0,00, padahal diperlukan 1,00$/m);
  });

  it("write nothing with --strict where a rating could not be read", async () => {
    await bench.ukur("sheet", "experts", "desk.ukur", "--experts", "3");
    await bench.put("filled.csv", filled({ H1: [4, 4, 9], H2: [4, 4, 4], S1: [4, 4, 4] }));
    const { status, err } = await bench.ukur("score", "desk.ukur", "--experts", "filled.csv", "--strict");
    assert.deepEqual([status, err], [1, "Nothing was written, because of --strict.\n"]);
    assert.throws(() => text("desk.validity.csv"));
  });

  for (const [what, args, complaint] of [
    ["a sheet for somebody else", ["sheet", "expert", "desk.ukur"], /There is no sheet for expert\. Did you mean experts\?/],
    ["a panel of nobody", ["sheet", "experts", "desk.ukur", "--experts", "0"], /0 is no number of experts: give one from 1 to 200/],
    ["a panel without a number", ["sheet", "experts", "desk.ukur", "--experts", "few"], /few is no number of experts/],
    [
      "a language that the instrument lacks",
      ["sheet", "experts", "desk.ukur", "--language", "fr"],
      /desk is not in the language fr\. There are en, id\./,
    ],
    ["a file that is not there", ["score", "desk.ukur", "--experts", "none.csv"], /none\.csv cannot be read: /],
    ["a file of something else", ["score", "desk.ukur", "--experts", "desk.ukur"], /desk\.ukur is no rating sheet/],
    ["a sheet that is given twice", ["score", "desk.ukur", "--experts", "a.csv", "./a.csv"], /a\.csv was given twice/],
    ["what is asked of answers", ["score", "desk.ukur", "--experts", "a.csv", "--by", "H1"], /--by is about answers/],
    ["no data at all", ["score", "desk.ukur"], /Give DATA: ukur score <FILE> <DATA>/],
    ["two files of answers", ["score", "desk.ukur", "a.csv", "b.csv"], /b\.csv is one too many/],
  ] as const)
    it(`say what to do about ${what}`, async () => {
      const { status, out, err } = await bench.ukur(...args);
      assert.deepEqual([status, out], [2, ""]);
      assert.match(err, complaint);
    });
});

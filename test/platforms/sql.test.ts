import assert from "node:assert/strict";
import fc from "fast-check";
import { draws, sweptInstruments } from "../support/extent.ts";
import type { Instrument } from "../../server/src/instrument/schema.ts";
import { evaluate } from "../../server/src/scoring/evaluate.ts";
import { shownAnswers } from "../../server/src/scoring/shown.ts";
import { sql } from "../../server/src/targets/sql/index.ts";
import { kept } from "../../server/src/targets/sql/rules.ts";
import { instrumentText } from "../support/arbitraryInstrument.ts";
import { compile } from "../support/compile.ts";
import { desk } from "../support/desk.ts";
import { withEveryText } from "../support/everyText.ts";
import { toldLosses } from "../support/losses.ts";
import { assertSame, hostile, strayAnswers } from "../support/strayAnswers.ts";
import { instrumentNamed } from "../support/instruments.ts";
import { offering, offeringAndKnowing } from "../support/offering.ts";
import { arbitrarySource } from "../support/outputs/arbitrary.ts";
import { duckDb, postgres, scored, scriptsOf, type Engine, type SqlRow } from "../support/sql.ts";

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

async function agree(engine: Engine, instrument: Instrument, seed: number, type?: string): Promise<void> {
  const rows = strayAnswers(instrument, seed, type === undefined ? 0.03 : 0);
  const { scores, summary, bands } = await scored(engine, instrument, rows, type);
  const results = rows.map((row) => evaluate(instrument, shownAnswers(instrument, row)));
  /** PostgreSQL gives names in small letters. */
  const cell = (row: SqlRow, name: string): unknown => row[name] ?? row[name.toLowerCase()] ?? null;
  if (instrument.scores.length > 0) assert.equal(scores.length, rows.length);
  for (const [index, result] of results.entries())
    for (const [name, mine] of Object.entries(result))
      assertSame(mine, cell(scores[index]!, name), `${engine.name}: ${name} of row ${index}`);
  const variables = instrument.scores.flatMap((score) => score.results.map(({ variable }) => ({ variable, score })));
  assert.deepEqual(
    summary.map(({ score }) => score),
    variables.map(({ variable }) => variable),
  );
  for (const [index, { variable, score }] of variables.entries()) {
    const values = results.map((result) => result[variable]).filter((value) => typeof value === "number");
    const row = summary[index]!;
    assert.deepEqual([Number(row["n"]), Number(row["missing"])], [values.length, rows.length - values.length]);
    const counts = bands.filter((each) => each["score"] === variable);
    if (score.categories) {
      // The codes of names have no mean; how many have each is told.
      for (const figure of ["mean", "sd", "least", "most"]) assertSame(null, row[figure], `${figure} of ${variable}`);
      for (const [place, { code, name }] of score.categories.entries())
        assert.equal(Number(counts[place]!["n"]), values.filter((value) => value === code).length, name);
      continue;
    }
    const mean = meanOf(values);
    const sd = Math.sqrt((meanOf(values.map((value) => (value - mean) ** 2)) * values.length) / (values.length - 1));
    assertSame(values.length > 0 ? mean : null, row["mean"], `mean of ${variable}`);
    assertSame(values.length > 1 ? sd : null, row["sd"], `sd of ${variable}`);
    assertSame(values.length > 0 ? Math.min(...values) : null, row["least"], `least ${variable}`);
    assertSame(values.length > 0 ? Math.max(...values) : null, row["most"], `most ${variable}`);
    for (const [place, { label }] of score.bands.entries())
      assert.equal(Number(counts[place]!["n"]), results.filter((result) => result[`${variable}_band`] === label).length, label);
  }
}

describe("scores by SQL", () => {
  const engines: Engine[] = [];
  before(async () => void engines.push(await duckDb(), await postgres()));
  after(async () => void (await Promise.all(engines.map((engine) => engine.close()))));

  const both = async (instrument: Instrument, seed: number): Promise<void> => {
    for (const engine of engines) await agree(engine, instrument, seed);
  };

  for (const name of sweptInstruments)
    it(`are those of the scorer, of ${name}`, async () => {
      await both(await instrumentNamed(name), 1);
    });

  for (const source of [offering, offeringAndKnowing])
    it("are those of the scorer, where what is asked hangs on options that were offered", async () => both(await compile(source), 1));

  for (const [what, source] of [
    ["any instrument", instrumentText],
    ["one of every shape", arbitrarySource],
  ] as const)
    it(`are those of the scorer, of ${what}`, () =>
      fc.assert(
        fc.asyncProperty(source, fc.nat(), async (text, seed) => both(await compile(text), seed)),
        { numRuns: draws(10, 40), endOnFailure: true },
      ));

  for (const type of ["INTEGER", "DOUBLE PRECISION"])
    it(`are those of the scorer, of answers of the type ${type}`, async () => {
      const text = `  score ratio "Ratio" = count(perception) / 4 + mean(perception) / count(expectation)`;
      for (const instrument of [await compile(desk(text)), await instrumentNamed("everything"), await instrumentNamed("skm2017")])
        for (const engine of engines) await agree(engine, instrument, 1, type);
    });

  it("are those of the scorer, of a score that is used twice by the next, again and again", async () => {
    const chain = Array.from({ length: 24 }, (_, index) => `score again${index + 1} = (again${index} + again${index}) / 2`);
    await both(await compile(desk(["score again0 = mean(perception)", ...chain].join("\n  "))), 1);
  });

  it("are those of the scorer, of items that a mean decides about, in a table that scores are made of", async () => {
    const items = ["X", "Y", "Z"].flatMap((name, index) => [
      `  dimension d${index} "${name}" {`,
      ...[1, 2, 3].map((n) => `    ${name}${n} "${name} ${n}"`),
      "  }",
    ]);
    const text = `scale five 1..5 { 1 "Low" 5 "High" na 99 "None" }
instrument made "Made" {
  battery first "First" scale five code A
  battery second "Second" scale five code B
${items.join("\n")}
  question ways "Ways" any of { web 1 "Web" app 2 "App" none 3 "None" exclusive }
  page p0 { ways }
  page p1 when answered(ways) { first }
  section rest "Rest" when first.X1 >= 2 { page p2 when mean(first) >= 3 and not (mean(first) * 2 + 1 > 8) { second } }
  score more = (mean(second > first) != 1) + (first.X1 == second.X1)
  score pair = table(second, first) per item {
    1 same up up far far
    2 down same up up far
    3 down down same up up
    4 far down down same up
    5 far far down down same
    far "Far"
  }
  score some = count(pair.d0)
  score of_pair = mean(points(pair) { far 2, else 0.5 }) per dimension
}`;
    await both(await compile(text), 1);
  });

  it("are those of the scorer, of columns that are called as words of SQL", async () => {
    const [duck, postgres] = engines as [Engine, Engine];
    const words = [
      ...(await duck.rows("SELECT keyword_name AS word FROM duckdb_keywords()")),
      ...(await postgres.rows("SELECT word FROM pg_get_keywords()")),
    ].map(({ word }) => String(word).toLowerCase());
    const known = new Set(["consent", "respondent", ...kept]);
    const taken = [...new Set(words.filter((word) => /^[a-z][a-z_]*$/.test(word)))].filter((word) => !known.has(word));
    assert.ok(taken.includes("select") && taken.includes("user") && taken.length > 400);
    const names = [...taken, ...kept];
    const questions = names.map((_, index) => `question q${index}_x "Q" number 0..9`).join("\n  ");
    const scores = Array.from({ length: Math.ceil(names.length / 90) }, (_, chunk) =>
      [...names.keys()].slice(chunk * 90, chunk * 90 + 90).map((index) => `q${index}_x`),
    ).map((some, chunk) => `score some${chunk} = ${some.join(" - ")}`);
    const instrument = await compile(desk([questions, ...scores].join("\n  ")));
    const renamed = JSON.parse(
      JSON.stringify(instrument).replace(/"q(\d+)_x"/g, (_, index: string) => JSON.stringify(names[Number(index)])),
    );
    await both(renamed as Instrument, 1);
    assert.deepEqual(
      sql.compile(renamed as Instrument, {}).losses.map(({ on, code }) => [on, code]),
      kept.map((name) => [name, "platform-name"]),
    );
  });

  it("leave no text of an author to an engine, in any place", async () => {
    for (const text of hostile) {
      const written = withEveryText(await instrumentNamed("efiling/efiling.ukur"), text);
      const scores = written.scores.map((score) => ({ ...score, bands: [{ label: text, lo: 0, hi: 100 }], formula: text }));
      const instrument: Instrument = { ...written, scores };
      for (const engine of engines) {
        await agree(engine, instrument, 1);
        const { summary, bands } = await scored(engine, instrument, []);
        for (const { title } of summary) assert.ok(String(title).startsWith(text), String(title));
        for (const { band } of bands) assert.equal(band, text);
      }
      for (const script of Object.values(scriptsOf(instrument))) {
        const [comments, code] = [script.match(/^ *--.*$/gm)!.join("\n"), script.replace(/^ *--.*$/gm, "")];
        assert.doesNotMatch(comments, /['"\\;$`\r\u202e]/);
        // Spark would take them for escapes and for its variables; no text is in two literals side by side, either.
        assert.doesNotMatch(code, /[\\$\r]|''[^ )]/);
        assert.equal(code.replace(/'[^']*'/g, "").match(/;/g)!.length, code.match(/^CREATE /gm)!.length);
      }
    }
  });

  it("are told not to fit into PostgreSQL where they have too many columns", async () => {
    const items = Array.from({ length: 1_700 }, (_, index) => `M${index} "is good" only b`).join("\n  ");
    const battery = `battery b "It…" scale agree5 code B\n  dimension many "Many" {\n  ${items}\n  }`;
    const instrument = await compile(desk(`${battery}\n  score all_of_them = mean(b) missing half\n  score least = min(b)`));
    assert.deepEqual(
      toldLosses(sql, instrument).map(({ message }) => message),
      ["PostgreSQL holds 1600 columns in a table, and the script has 1710: it runs in DuckDB and Spark SQL alone."],
    );
  });
});

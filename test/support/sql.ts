/** DuckDB and PostgreSQL, to run the scripts of the target SQL: both in this process, on tables in memory. */

import { PGlite } from "@electric-sql/pglite";
import { DuckDBInstance } from "@duckdb/node-api";
import { formOf } from "../../server/src/form/build.ts";
import type { Instrument } from "../../server/src/instrument/schema.ts";
import type { Row } from "../../server/src/scoring/answers.ts";
import { sql } from "../../server/src/targets/sql/index.ts";

export type SqlRow = Readonly<Record<string, unknown>>;

export interface Engine {
  readonly name: string;
  /** Runs statements one after the other. */
  readonly run: (script: string) => Promise<void>;
  readonly rows: (query: string) => Promise<readonly SqlRow[]>;
  readonly close: () => Promise<void>;
}

/** An engine with nothing in it. */
export async function duckDb(): Promise<Engine> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  return {
    name: "DuckDB",
    run: async (script) => {
      await connection.run(script);
    },
    rows: async (query) => (await connection.runAndReadAll(query)).getRowObjectsJS(),
    close: async () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** PostgreSQL, compiled to WebAssembly. */
export async function postgres(): Promise<Engine> {
  const database = await PGlite.create();
  return {
    name: "PostgreSQL",
    run: async (script) => {
      await database.exec(script);
    },
    rows: async (query) => (await database.query<SqlRow>(query)).rows,
    close: () => database.close(),
  };
}

/** The two files for an instrument. */
export function scriptsOf(instrument: Instrument): { readonly table: string; readonly scores: string } {
  const { files } = sql.compile(instrument, {});
  const content = (suffix: string): string => files.find((file) => file.suffix === suffix)!.content as string;
  return { table: content(".answers.sql"), scores: content(".scores.sql") };
}

/**
 * What the views say of these answers; the rows of scores in the order of the answers.
 *
 * @param type that of the columns of codes
 */
export async function scored(engine: Engine, instrument: Instrument, answers: readonly Row[], type = "DECIMAL(18, 4)") {
  const { table, scores } = scriptsOf(instrument);
  await engine.run("DROP TABLE IF EXISTS answers CASCADE");
  await engine.run(table.replaceAll("DECIMAL(18, 4)", type));
  if (answers.length > 0) await engine.run(insertionOf(instrument, answers));
  await engine.run(scores);
  const view = (name: string, order: string) => engine.rows(`SELECT * FROM ${instrument.id}_${name} ORDER BY ${order}`);
  return {
    scores: instrument.scores.length === 0 ? [] : await view("scores", "CAST(respondent AS INTEGER)"),
    summary: instrument.scores.length === 0 ? [] : await view("summary", "place"),
    bands: instrument.scores.some(({ bands, categories }) => bands.length > 0 || categories !== undefined)
      ? await view("bands", "score, place")
      : [],
  };
}

function insertionOf(instrument: Instrument, answers: readonly Row[]): string {
  const names = formOf(instrument).columns.map(({ name }) => name);
  const cell = (value: Row[string]): string =>
    typeof value === "number" ? String(value) : typeof value === "string" ? `'${value.replaceAll("'", "''")}'` : "NULL";
  const rows = answers.map((row, index) => `('${index}', ${names.map((name) => cell(row[name])).join(", ")})`);
  return `INSERT INTO answers VALUES ${rows.join(",\n")}`;
}

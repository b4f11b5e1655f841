/**
 * Scores by DuckDB: the SQL of the instrument's own plan on a file that may be larger than the memory. Columns are known by the instrument's names, and
 * answers by its codes. DuckDB is no part of Ukur: it is used where it is installed beside it.
 */

import type { DuckDBConnection } from "@duckdb/node-api";
import { formOf } from "../../form/build.ts";
import type { Column } from "../../form/form.ts";
import type { Instrument } from "../../instrument/schema.ts";
import { idHeaders } from "../../responses/matching.ts";

export interface Scripts {
  /** Makes an empty table for answers, with a column for the respondent before the others. */
  readonly table: string;
  readonly scores: string;
}

/** Cells of a column that are no answers. */
export interface Unread {
  readonly header: string;
  readonly variable: string;
  readonly count: number;
  /** The first of these rows, counted as a spreadsheet does. */
  readonly row: number;
  readonly value: string;
}

export interface Opened {
  readonly respondents: number;
  /** The variables that no column holds. */
  readonly missing: readonly string[];
  /** Columns that are none of the instrument's. */
  readonly unmatched: readonly string[];
  readonly unread: readonly Unread[];
  /** The views of the script, by what they show. */
  readonly views: readonly { readonly view: string; readonly what: string }[];
  /** Writes a view of the script to a file. */
  write(view: string, path: string, format: "csv" | "parquet"): Promise<void>;
}

/** Nothing where DuckDB is not installed. */
export async function openDuckDb(): Promise<DuckDBConnection | undefined> {
  try {
    const { DuckDBInstance } = await import("@duckdb/node-api");
    const instance = await DuckDBInstance.create(":memory:");
    const connection = await instance.connect();
    // Nothing is fetched, whatever a file is called.
    await connection.run(
      "SET autoinstall_known_extensions = false; SET autoload_known_extensions = false; SET preserve_insertion_order = true",
    );
    return connection;
  } catch (error) {
    if (error instanceof Error && "code" in error && /MODULE_NOT_FOUND/.test(String(error.code))) return undefined;
    throw error;
  }
}

/** Why a file is not scored: no column is one of the instrument's, or none is that which was to tell respondents apart. */
export interface NotScored {
  readonly lacks: "names" | "id";
  readonly headers: readonly string[];
}

/** Reads a file, CSV or Parquet, and scores it. */
export async function scoreInDuckDb(
  db: DuckDBConnection,
  instrument: Instrument,
  { table, scores }: Scripts,
  path: string,
  folder: string,
  id: string | undefined,
): Promise<Opened | NotScored> {
  // What does not fit into memory goes beside what is written.
  await db.run(`SET temp_directory = ${text(folder)}`);
  const isParquet = /\.parquet$/i.test(path);
  const source = isParquet
    ? `read_parquet(${text(path)})`
    : `read_csv(${text(path)}, header = true, all_varchar = true, null_padding = true)`;
  const headers = (await rows(db, `DESCRIBE SELECT * FROM ${source}`)).map(({ column_name: name }) => String(name));
  const byName = new Map(headers.map((header) => [header.trim().toLowerCase(), header]));
  const { columns } = formOf(instrument);
  const headerOf = (name: string): string | undefined => byName.get(name.toLowerCase());
  const found = columns.flatMap((column) => {
    const header = headerOf(column.name);
    return header === undefined ? [] : [{ column, header }];
  });
  if (found.length === 0) return { lacks: "names", headers };
  const answers = new Set(found.map(({ header }) => header));
  const respondent =
    id === undefined ? idHeaders.map(headerOf).find((header) => header !== undefined && !answers.has(header)) : headerOf(id);
  if (id !== undefined && respondent === undefined) return { lacks: "id", headers };
  const firstRow = isParquet ? 1 : 2;
  await db.run(`CREATE TEMPORARY VIEW file AS SELECT row_number() OVER () + ${firstRow - 1} AS "row", * FROM (SELECT * FROM ${source})`);
  await db.run(table);
  const cells = columns.map((column) => cell(column, headerOf(column.name)));
  const who =
    respondent === undefined ? 'CAST("row" AS VARCHAR)' : `COALESCE(CAST(${name(respondent)} AS VARCHAR), CAST("row" AS VARCHAR))`;
  await db.run(`INSERT INTO answers SELECT ${[who, ...cells].join(", ")} FROM file`);
  await db.run(scores);
  const made = (await rows(db, "SELECT view_name FROM duckdb_views() WHERE temporary AND NOT internal")).map((view) =>
    String(view["view_name"]),
  );
  const used = new Set([...answers, ...(respondent === undefined ? [] : [respondent])]);
  return {
    respondents: Number((await rows(db, "SELECT count(*) AS n FROM answers"))[0]!["n"]),
    missing: columns.filter((column) => headerOf(column.name) === undefined).map((column) => column.name),
    unmatched: headers.filter((header) => !used.has(header)),
    unread: await unreadIn(db, found),
    views: ["scores", "summary", "bands"].flatMap((what) => {
      const view = made.find((each) => each.endsWith(`_${what}`));
      return view === undefined ? [] : [{ view, what }];
    }),
    write: async (view, to, format) => {
      const kinds = await rows(db, `DESCRIBE SELECT * FROM ${name(view)}`);
      const safe = kinds.map(({ column_name: column, column_type: type }) => {
        const own = name(String(column));
        // A spreadsheet would run it.
        return format === "csv" && type === "VARCHAR"
          ? `CASE WHEN regexp_matches(${own}, '^[=+@\\t\\r-]') THEN '''' || ${own} ELSE ${own} END AS ${own}`
          : own;
      });
      await db.run(
        `COPY (SELECT ${safe.join(", ")} FROM ${name(view)}) TO ${text(to)} (FORMAT ${format}${format === "csv" ? ", HEADER" : ""})`,
      );
    },
  };
}

const rows = async (db: DuckDBConnection, query: string): Promise<readonly Record<string, unknown>[]> =>
  (await db.runAndReadAll(query)).getRowObjectsJS();

/** Every cell that is no answer, by column: what cannot be read, and what nobody could have given. */
async function unreadIn(
  db: DuckDBConnection,
  found: readonly { readonly column: Column; readonly header: string }[],
): Promise<readonly Unread[]> {
  const checked = found.filter(({ column }) => column.variable.level !== "text");
  if (checked.length === 0) return [];
  const parts = checked.flatMap(({ column, header }, index) => {
    const wrong = `${given(header)} IS NOT NULL AND NOT COALESCE(${isAnswer(column, header)}, false)`;
    return [
      `count(*) FILTER (${wrong}) AS "n${index}"`,
      `min("row") FILTER (${wrong}) AS "r${index}"`,
      `arg_min(${given(header)}, "row") FILTER (${wrong}) AS "v${index}"`,
    ];
  });
  const [told = {}] = await rows(db, `SELECT ${parts.join(", ")} FROM file`);
  return checked.flatMap(({ column, header }, index) => {
    const count = Number(told[`n${index}`]);
    return count === 0 ? [] : [{ header, variable: column.name, count, row: Number(told[`r${index}`]), value: String(told[`v${index}`]) }];
  });
}

/** The text of a cell without the blanks around it; nothing where there is none. */
const given = (header: string): string => `NULLIF(trim(CAST(${name(header)} AS VARCHAR)), '')`;

function typeOf({ variable: { level, codes } }: Column): string {
  if (level === "text") return "VARCHAR";
  if (level === "date") return "DATE";
  return codes === undefined ? "DECIMAL(38, 10)" : "DECIMAL(18, 4)";
}

function cell(column: Column, header: string | undefined): string {
  if (header === undefined) return `CAST(NULL AS ${typeOf(column)})`;
  return column.variable.level === "text" ? given(header) : `TRY_CAST(${given(header)} AS ${typeOf(column)})`;
}

function isAnswer(column: Column, header: string): string {
  const { level, codes, missing, lo, hi } = column.variable;
  const value = cell(column, header);
  if (level === "date") return `${value} IS NOT NULL`;
  const listed = [...(codes ?? []), ...missing].map(({ code }) => code);
  if (codes !== undefined) return `${value} IN (${listed.join(", ")})`;
  const limits = [...(lo === undefined ? [] : [`${value} >= ${lo}`]), ...(hi === undefined ? [] : [`${value} <= ${hi}`])];
  const within = limits.length === 0 ? `${value} IS NOT NULL` : limits.join(" AND ");
  return listed.length === 0 ? within : `(${within} OR ${value} IN (${listed.join(", ")}))`;
}

function name(of: string): string {
  return `"${of.replaceAll('"', '""')}"`;
}

function text(of: string): string {
  return `'${of.replaceAll("'", "''")}'`;
}

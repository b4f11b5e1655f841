/** Reads the answers of a CSV file. */

import { parse } from "csv-parse/browser/esm/sync";
import type { Instrument } from "../server/src/instrument/schema.ts";
import type { Row } from "../server/src/scoring/answers.ts";

export interface Rows {
  readonly rows: readonly Row[];
  /** Variables of the instrument that the file has no column for. */
  readonly missing: readonly string[];
}

/** What keeps a file from being read: it is no CSV, or it is about something else. */
export type CsvProblem = "csvUnreadable" | "csvProblem";

/**
 * The rows of a file whose first line names variables of the instrument. Commas, semicolons or tabs divide,
 * whichever the first line has most of; with semicolons, as programs write where the comma is the decimal sign, 3,5 is 3.5.
 */
export function readRows(text: string, instrument: Instrument): Rows | CsvProblem {
  const [head = ""] = text.split(/\r?\n/, 1);
  const delimiter = [",", ";", "\t"].toSorted((a, b) => head.split(b).length - head.split(a).length)[0]!;
  let records: Record<string, string>[];
  try {
    records = parse(text, { bom: true, columns: true, delimiter, skip_empty_lines: true, relax_column_count: true, trim: true });
  } catch {
    return "csvUnreadable";
  }
  const columns = new Set(Object.keys(records[0] ?? {}));
  const known = instrument.variables.filter(({ name }) => columns.has(name));
  if (known.length === 0) return "csvProblem";
  const rows = records.map((record) =>
    Object.fromEntries(
      known.map(({ name, level }) => {
        const cell = record[name] ?? "";
        if (cell === "") return [name, null];
        return [name, level === "text" || level === "date" ? cell : Number(delimiter === ";" ? cell.replace(",", ".") : cell)];
      }),
    ),
  );
  return { rows, missing: instrument.variables.filter(({ name }) => !columns.has(name)).map(({ name }) => name) };
}

/** Reads data files: a number where a cell is one, null where it is empty. */

import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

export type CsvRow = Record<string, number | string | null>;

export function readReference(name: string): CsvRow[] {
  return readCsv(`test/reference/${name}`);
}

/**
 * @param path from the project's root
 * @param texts the columns that hold texts, whatever they look like
 */
export function readCsv(path: string, texts: ReadonlySet<string> = new Set()): CsvRow[] {
  const file = readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
  return parse(file, {
    columns: true,
    cast: (cell, { column, header }) => {
      if (header) return cell;
      if (cell === "") return null;
      return texts.has(String(column)) || Number.isNaN(Number(cell)) ? cell : Number(cell);
    },
  });
}

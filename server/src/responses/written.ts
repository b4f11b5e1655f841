/** Tables that are written as CSV: what a spreadsheet would run as a formula is text in them. */

import Papa from "papaparse";

export type WrittenCell = string | number | null;

/** How many rows become one piece of text. */
const together = 5_000;

/** A file, piece by piece: its headers and its rows. Each row is made when its piece is. */
export function* written(headers: readonly string[], rows: Iterable<readonly WrittenCell[]>): Generator<string> {
  const text = (block: (readonly WrittenCell[])[]): string =>
    `${Papa.unparse(block as WrittenCell[][], { escapeFormulae: true, newline: "\n" })}\n`;
  let block: (readonly WrittenCell[])[] = [headers];
  for (const row of rows) {
    block.push(row);
    if (block.length < together) continue;
    yield text(block);
    block = [];
  }
  if (block.length > 0) yield text(block);
}

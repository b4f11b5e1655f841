/** Which of the first rows of a file are headers. */

import type { Headings, Use } from "./headings.ts";
import type { SheetRow } from "./sheet.ts";

/** Among how many rows the headers are looked for: a title may stand above them. */
const mostAbove = 10;

export interface HeaderRows {
  /** The row that names the columns. */
  readonly names: SheetRow;
  /** How many of the rows given are headers or stand above them. */
  readonly count: number;
}

/** The headers among the first rows; nothing where no row names a variable. */
export function headerRowsOf(rows: readonly SheetRow[], headings: Headings): HeaderRows | undefined {
  const found = rows.slice(0, mostAbove).map(({ cells }) => cells.filter((cell) => cell.trim() !== "" && headings.find(cell)).length);
  const most = Math.max(0, ...found);
  if (most === 0) return undefined;
  const at = found.indexOf(most);
  const names = rows[at]!;
  // The last of the three rows of Qualtrics.
  const ids = rows.slice(at + 1, at + 3).findIndex(hasIds);
  let count = at + 2 + ids;
  while (count < rows.length && isHeader(rows[count]!, names, headings)) count++;
  return { names, count };
}

/** Whether a row has the ids that Qualtrics has for columns. */
function hasIds({ cells }: SheetRow): boolean {
  return cells.some((cell) => cell.startsWith('{"ImportId"'));
}

/** Whether a row below the names is a header as well: the questions, or the names again. */
export function isHeader({ cells }: SheetRow, names: SheetRow, headings: Headings): boolean {
  let same = 0;
  let known = 0;
  for (const [column, name] of names.cells.entries()) {
    const wanted = headings.find(name);
    if (name.trim() === "" || wanted === undefined) continue;
    known++;
    const cell = cells[column] ?? "";
    if (cell.trim() === "") continue;
    const uses = new Set(wanted.map(({ use }) => sayUse(use)));
    if (cell.trim() === name.trim() || headings.find(cell)?.some(({ use }) => uses.has(sayUse(use)))) same++;
  }
  return same > known / 2;
}

/** The question or the variable that a column is about. */
function sayUse(use: Use): string {
  return use.kind === "answer" || use.kind === "coordinate" ? use.variable : use.question;
}

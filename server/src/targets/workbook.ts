/** Workbooks of texts, the same bytes each time. The one place that knows what writes them. */

import { utils, write } from "@e965/xlsx";
import { allowed } from "./xml.ts";

export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | null)[])[];
  /** How wide the columns are, in letters. */
  readonly widths: readonly number[];
}

/** No workbook is younger than another. */
const always = new Date(Date.UTC(2000, 0, 1));

/** The letters that a cell holds ("Excel specifications and limits"). */
export const mostLetters = 32_767;

/** A cell: nothing where there is no text. What looks like the code of a character would be read as that character. */
export function cellText(text: string): string | null {
  return allowed(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_") || null;
}

/** As much of a text as a cell holds. */
export function cut(text: string): string {
  return text.length <= mostLetters ? text : `${text.slice(0, mostLetters - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** A workbook of sheets whose cells are texts: nothing in them is a formula. */
export function workbookOf(sheets: readonly WorkbookSheet[]): Uint8Array {
  const book = utils.book_new();
  for (const { name, rows, widths } of sheets) {
    const cells = utils.aoa_to_sheet(rows.map((row) => [...row]));
    cells["!cols"] = widths.map((wch) => ({ wch }));
    utils.book_append_sheet(book, cells, name);
  }
  book.Props = { CreatedDate: always, ModifiedDate: always };
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx", bookSST: true, compression: true }) as ArrayBuffer);
}

/** What CSV and workbooks have in common: rows of cells. */

import type { Message } from "../messages/message.ts";

/** A row of cells as a spreadsheet shows it. */
export interface SheetRow {
  /** The number that a spreadsheet shows beside it: rows without anything are counted, too. */
  readonly number: number;
  readonly cells: readonly string[];
  /** The cells that a formula gave, by their places. They hold what it gave when the file was saved. */
  readonly formulas?: ReadonlySet<number>;
  /** A quotation mark in it stands where none may. */
  readonly hasStrayQuote?: boolean;
}

export interface Sheet {
  readonly kind: "csv" | "xlsx" | "json";
  /** Whether decimals may stand behind a comma, and points between thousands: in a text whose cells no comma divides. */
  readonly decimalComma: boolean;
  /** Whether numbers of days count from 1904 on; nothing where dates are texts. */
  readonly from1904?: boolean;
  /** Blocks of rows, as they arrive. Rows without anything may be left out. */
  readonly rows: AsyncIterable<readonly SheetRow[]>;
  /** What there is to say about the file, so far as it has been read. */
  readonly notes: () => readonly Message<"responses">[];
}

/** How many letters of a row are held before it is given up. */
export const longestRow = 16_000_000;
/** How many cells a row may have. */
export const mostCells = 100_000;

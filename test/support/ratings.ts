/** Rating sheets that experts have filled in, for tests. */

import type { Instrument } from "../../server/src/instrument/schema.ts";
import { sheetOf, type SheetOptions } from "../../server/src/experts/sheet.ts";
import { readPanel, type Panel } from "../../server/src/experts/panel.ts";
import { sayIn } from "../../server/src/messages/say.ts";
import { written } from "../../server/src/responses/written.ts";

/** The blank sheet of an instrument, as cells that a test may fill in. */
export function blankSheet(instrument: Instrument, options: Partial<SheetOptions> = {}): string[][] {
  const words = options.words ?? "en";
  return sheetOf(instrument, { language: words, words, tell: sayIn(words), experts: 1, ...options }).rows.map((row) => [...row]);
}

/** Writes into the column with a header, beside an item. */
export function fill(rows: string[][], header: string, ratings: Readonly<Record<string, string | number>>): string[][] {
  const names = rows.find((row) => row.indexOf(header) > 0)!;
  const column = names.indexOf(header);
  for (const [item, rating] of Object.entries(ratings)) rows.find(([name]) => name === item)![column] = String(rating);
  return rows;
}

/** Rows as a CSV file. */
export function csvOf([heads, ...rows]: readonly (readonly string[])[]): string {
  return [...written(heads!, rows)].join("");
}

/** Reads sheets as the command does, by the names of their files. */
export function panelOf(instrument: Instrument, sheets: Readonly<Record<string, string | Uint8Array>>): Promise<Panel> {
  const sources = Object.entries(sheets).map(([name, content]) => ({
    name,
    async *bytes() {
      yield typeof content === "string" ? new TextEncoder().encode(content) : content;
    },
  }));
  return readPanel(sources, instrument, "desk.ukur");
}

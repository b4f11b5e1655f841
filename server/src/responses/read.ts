/**
 * Reads the answers that a platform exported or somebody typed: rows of an instrument from a CSV file or a workbook.
 *
 * Rows are read as they are asked for, so that a file may be larger than the memory. What cannot be read is told by row and column, and no cell is
 * taken for a blank that is none.
 */

import { formOf } from "../form/build.ts";
import type { Form } from "../form/form.ts";
import type { Instrument } from "../instrument/schema.ts";
import { byAuthor, message, type Message } from "../messages/message.ts";
import { hasNumbersForLabels, readerOf, type Manner } from "./answers.ts";
import { peek, type Peeked } from "./bytes.ts";
import { earlierStandIn } from "./earlier.ts";
import { headerRowsOf, isHeader } from "./headerRows.ts";
import { Headings } from "./headings.ts";
import { Ids } from "./ids.ts";
import { match, type Matching } from "./matching.ts";
import { enough, openSheet } from "./open.ts";
import type { ResponseProblem } from "./problem.ts";
import { headersSaid, namesSaid } from "./remarks.ts";
import { RowReader, type ResponseRow } from "./rows.ts";
import type { SheetRow } from "./sheet.ts";
import { Unreadable } from "./unreadable.ts";

export type { Matching } from "./matching.ts";
export { ProblemTally, saidOf, type ProblemGroup, type ResponseProblem } from "./problem.ts";
export { matchingSaid, problemsSaid } from "./remarks.ts";
export type { ResponseRow } from "./rows.ts";
export { Unreadable } from "./unreadable.ts";

export interface ReadOptions {
  /** What messages call the file. */
  readonly name: string;
  readonly instrument: Instrument;
  /** The header of the column that tells respondents apart, where it is none that is known for it. */
  readonly id?: string | undefined;
}

export interface Responses {
  readonly kind: "csv" | "xlsx" | "json";
  readonly matching: Matching;
  /** The rows, to be read once. It throws `Unreadable` where the file cannot be read further. */
  readonly rows: AsyncIterable<ResponseRow>;
  /** What there is to say about the file, so far as it has been read. */
  notes(): readonly Message<"responses">[];
}

/** How many rows are looked at before the first one is read. */
const lookedAt = 200;

/**
 * Opens a file and matches its columns.
 *
 * @throws {Unreadable} where it has no answers to this instrument
 */
export async function readResponses(bytes: AsyncIterable<Uint8Array>, options: ReadOptions): Promise<Responses> {
  const peeked = await peek(bytes, enough);
  try {
    return await readPeeked(peeked, options);
  } catch (error) {
    await peeked.close();
    throw error;
  }
}

async function readPeeked(peeked: Peeked, { name, instrument, id }: ReadOptions): Promise<Responses> {
  const sheet = await openSheet(peeked, name);
  const blocks = sheet.rows[Symbol.asyncIterator]();
  const first: SheetRow[] = [];
  while (first.length < lookedAt) {
    const next = await blocks.next();
    if (next.done) break;
    for (const row of next.value) first.push(row);
  }
  if (first.length === 0) throw new Unreadable(message("responses.empty", { name: byAuthor(name) }));
  const form = formOf(instrument);
  const headings = new Headings(form);
  const headers = headerRowsOf(first, headings) ?? noVariables(name, first);
  const { names, count } = headers;
  if (count === first.length) throw new Unreadable(message("responses.onlyHeaders", { name: byAuthor(name) }));
  const titles = withoutEnd(names.cells);
  const matching = match(titles, headings, form, id);
  if (matching.matched.length === 0 && matching.ambiguous.length === 0) noVariables(name, first);
  if (id !== undefined && matching.id === undefined)
    throw new Unreadable(
      message("responses.noIdColumn", { name: byAuthor(name), header: byAuthor(id), headers: headersSaid(names.cells) }),
    );
  const manner: Manner = {
    languages: instrument.languages,
    ...(instrument.phrases && { phrases: instrument.phrases }),
    pointIsDecimal: !sheet.decimalComma,
    from1904: sheet.from1904 ?? false,
    hasLabels: false,
  };
  const hasLabels = labelsStandIn(first.slice(count), matching, form, headings, manner);
  const hasEarlier = earlierStandIn(first.slice(count), matching.matched, form.columns);
  const reader = new RowReader(form, headings, matching, titles, { ...manner, hasLabels, hasEarlier }, sheet.kind !== "csv");
  const ids = new Ids();
  const lead = matching.matched[0];
  /** What is told with the row that comes next. */
  let told: ResponseProblem[] = [];
  const read = (sheetRow: SheetRow): ResponseRow | undefined => {
    const { number } = sheetRow;
    if (lead && sheetRow.cells[lead.column]?.trim() === lead.header && isHeader(sheetRow, names, headings)) {
      told.push({ row: number, said: message("responses.headerAgain"), isTaken: true });
      return undefined;
    }
    const row = reader.read(sheetRow);
    const earlier = row.id === undefined ? undefined : ids.earlier(row.id, number);
    if (earlier === undefined && told.length === 0) return row;
    const problems = [...told, ...row.problems];
    told = [];
    if (earlier !== undefined) {
      const said = message("responses.idTwice", { id: byAuthor(row.id!), first: earlier });
      problems.push({ row: number, header: matching.id!.header, value: row.id!, said, isTaken: true });
    }
    return { ...row, problems };
  };
  async function* rows(): AsyncGenerator<ResponseRow> {
    try {
      let block: readonly SheetRow[] = first.splice(0).slice(count);
      for (let isDone = false; !isDone;) {
        for (const sheetRow of block) {
          const row = read(sheetRow);
          if (row) yield row;
        }
        const next = await blocks.next();
        isDone = next.done === true;
        if (!next.done) block = next.value;
      }
    } finally {
      await peeked.close();
    }
  }
  return {
    kind: sheet.kind,
    matching,
    rows: rows(),
    notes: () => [
      ...sheet.notes(),
      ...(names.number > 1 ? [message("responses.rowsAbove", { name: byAuthor(name), row: names.number })] : []),
      ...(reader.earlier.size === 0 ? [] : [message("responses.codesEarlier", { variables: namesSaid([...reader.earlier]) })]),
      ...(ids.forgottenFrom === undefined ? [] : [message("responses.idsForgotten", { name: byAuthor(name), row: ids.forgottenFrom })]),
    ],
  };
}

function noVariables(name: string, [first]: readonly SheetRow[]): never {
  throw new Unreadable(message("responses.noVariables", { name: byAuthor(name), headers: headersSaid(first!.cells) }));
}

/** Headers without those at the end that are empty: some programs end each line with a sign. */
function withoutEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== "") + 1);
}

/** Whether cells hold labels, by those columns whose labels cannot be taken for codes. It matters only where some can. */
function labelsStandIn(rows: readonly SheetRow[], matching: Matching, form: Form, headings: Headings, manner: Manner): boolean {
  const columns = form.columns.filter(({ variable }) => variable.codes !== undefined);
  const doubtful = new Set(columns.filter((column) => hasNumbersForLabels(column, manner.languages)).map(({ name }) => name));
  if (doubtful.size === 0) return false;
  const byName = new Map(columns.map((column) => [column.name, column]));
  let labels = 0;
  let codes = 0;
  for (const { column: at, use } of matching.matched) {
    const column = use.kind === "answer" && !doubtful.has(use.variable) ? byName.get(use.variable) : undefined;
    if (column === undefined || column.from.kind === "box") continue;
    const read = readerOf(column, headings.codes.get(column.name) ?? new Map<string, number>(), manner);
    for (const { cells } of rows) {
      const cell = cells[at]?.trim() ?? "";
      if (cell === "" || typeof read(cell) !== "number") continue;
      if (Number.isNaN(Number(cell))) labels++;
      else codes++;
    }
  }
  return labels > codes;
}

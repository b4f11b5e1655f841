/** Writes answers as the export of a platform would have them, from nothing but what its target says of it. */

import { utils, write } from "@e965/xlsx";
import { stringify } from "csv-stringify/sync";
import type { Export, ExportColumn } from "../../server/src/form/exports.ts";
import { variablesByName } from "../../server/src/instrument/byId.ts";
import type { Instrument } from "../../server/src/instrument/schema.ts";
import { readResponses, type ResponseRow, type Responses } from "../../server/src/responses/read.ts";
import type { Row } from "../../server/src/scoring/answers.ts";

export type Table = string[][];

/** The headers and the cells. */
export function tableOf(instrument: Instrument, { columns, headerRows }: Export, rows: readonly Row[], columnId?: string): Table {
  const heads = [...new Set(columns.flatMap(({ path, holds }) => (holds.kind === "ranked" ? holds.places : [path.join(".")])))];
  const variables = variablesByName(instrument);
  const siblings = new Map<string, string[]>();
  for (const { name, from } of instrument.variables)
    if (from.kind === "option") siblings.set(from.question, [...(siblings.get(from.question) ?? []), name]);
  const isTicked = (row: Row, name: string): boolean => {
    const from = variables.get(name)!.from;
    return from.kind === "option" && siblings.get(from.question)!.some((each) => row[each] === 1);
  };
  const body = rows.map((row, index) => {
    const cells = new Map<string, string | string[]>();
    for (const column of columns) {
      if (!variables.has(column.name)) continue;
      const value = row[column.name] ?? null;
      place(cells, column, value, isTicked(row, column.name));
    }
    const texts = heads.map((head) => {
      const cell = cells.get(head) ?? "";
      return Array.isArray(cell) ? (cell.length === 0 ? "" : JSON.stringify(cell.filter((each) => each !== undefined))) : cell;
    });
    return columnId === undefined ? texts : [`R_${index}`, ...texts];
  });
  const first = columnId === undefined ? heads : [columnId, ...heads];
  const label = (head: string): string => {
    const name = columns.find(({ path }) => path.join(".") === head)?.name ?? head;
    return variables.get(name)?.label[instrument.languages[0]!] ?? head;
  };
  const more = headerRows === 3 ? [first.map(label), first.map((head) => JSON.stringify({ ImportId: `QID_${head}` }))] : [];
  return [first, ...more, ...body];
}

function place(cells: Map<string, string | string[]>, { path, holds }: ExportColumn, value: Row[string], isTicked: boolean): void {
  const head = path.join(".");
  const list = (): string[] => {
    const known = cells.get(head);
    if (Array.isArray(known)) return known;
    const made: string[] = [];
    cells.set(head, made);
    return made;
  };
  switch (holds.kind) {
    case "value":
      cells.set(head, value === null || value === undefined ? "" : `${holds.codes?.get(value as number) ?? value}${holds.behind ?? ""}`);
      break;
    case "ticked":
      cells.set(head, value === 1 ? holds.yes : isTicked ? holds.no : (holds.none ?? ""));
      break;
    case "listed":
      if (value === 1) list().push(holds.code);
      break;
    case "ordered":
      if (typeof value === "number") list()[value - 1] = holds.code;
      break;
    case "ranked":
      if (typeof value === "number") cells.set(holds.places[value - 1]!, holds.code);
      break;
  }
}

export interface Written {
  readonly delimiter: string;
  readonly newline: "\n" | "\r\n" | "\r";
  readonly quoted: boolean;
  readonly before: string;
  readonly encoding: "utf-8" | "utf-16le" | "xlsx";
}

/** A table as the bytes of a file. */
export function bytesOf(table: Table, { delimiter, newline, quoted, before, encoding }: Written): Uint8Array {
  if (encoding === "xlsx") {
    const sheet = utils.aoa_to_sheet(table.map((cells) => cells.map((cell) => (/^-?\d{1,9}$/.test(cell) ? Number(cell) : cell))));
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, "Answers");
    return new Uint8Array(write(book, { type: "array", bookType: "xlsx", bookSST: true, compression: true }) as ArrayBuffer);
  }
  const text = before + stringify(table, { delimiter, record_delimiter: newline, quoted, quoted_match: /[\r\n]/ });
  return encoding === "utf-8" ? new TextEncoder().encode(text) : new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
}

/** Bytes in pieces of a length. */
export async function* pieces(bytes: Uint8Array, length = 1000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

export interface AllRead {
  readonly responses: Responses;
  readonly rows: readonly ResponseRow[];
}

/** Everything that is read of a file. */
export async function readAll(instrument: Instrument, file: string | Uint8Array, length?: number): Promise<AllRead> {
  const bytes = typeof file === "string" ? new TextEncoder().encode(file) : file;
  const responses = await readResponses(pieces(bytes, length), { name: "answers.csv", instrument });
  const rows: ResponseRow[] = [];
  for await (const row of responses.rows) rows.push(row);
  return { responses, rows };
}

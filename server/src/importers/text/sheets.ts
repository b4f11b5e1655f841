/** Sheets of a workbook, or the one of a text whose cells a sign divides, as rows of texts. */

import { message } from "../../messages/message.ts";
import { peek } from "../../responses/bytes.ts";
import { openDelimited } from "../../responses/delimited.ts";
import type { SheetRow } from "../../responses/sheet.ts";
import { sheetsIn } from "../../responses/workbook.ts";
import { jsonOf, textOf, Unimportable, type Source } from "../source.ts";
import { isObject, string } from "./json.ts";

export interface Table {
  readonly title: string;
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/** How many cells are held. */
const mostCells = 3_000_000;

export function isZip({ bytes }: Source): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** A workbook as Excel wrote it up to 2003. */
export function isOldWorkbook({ bytes }: Source): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
}

/** The sheets of any of them. */
export async function tablesOf(source: Source): Promise<readonly Table[]> {
  const { name, bytes } = source;
  const listed = /^\s*[[{]/.test(beginning(bytes)) ? listedTable(jsonOf(textOf(source))) : undefined;
  if (listed) return [listed];
  if (isOldWorkbook(source)) return oldTables(bytes);
  if (isZip(source)) {
    const { sheets } = await sheetsIn(name, bytes);
    const tables: Table[] = [];
    const count = { cells: 0 };
    for (const { title, rows } of sheets) tables.push({ title, rows: await gathered(rows, count) });
    return tables;
  }
  const sheet = await openDelimited(name, await peek(once(bytes), 4096));
  return [{ title: name, rows: await gathered(sheet.rows, { cells: 0 }) }];
}

function beginning(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 64)).replace(/^\u00ef\u00bb\u00bf/, "");
}

/** A list of objects as a table, in JSON that is one or that has one: its keys are the heads. */
export function listedTable(value: unknown): Table | undefined {
  const list = Array.isArray(value)
    ? value
    : isObject(value)
      ? Object.values(value).find((each) => Array.isArray(each) && each.length > 1 && each.every(isObject))
      : undefined;
  if (!Array.isArray(list) || list.length < 2 || !list.every(isObject)) return undefined;
  const heads = [...new Set(list.flatMap((each) => Object.keys(each)))].slice(0, 1000);
  const written = (cell: unknown): string => (Array.isArray(cell) ? cell.map(string).join("|") : string(cell));
  const rows = [heads, ...list.map((each) => heads.map((head) => written(each[head])))];
  return { title: "list", rows: rows.map((cells, at) => ({ number: at, cells })) };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function gathered(blocks: AsyncIterable<readonly SheetRow[]>, count: { cells: number }): Promise<readonly TableRow[]> {
  const rows: TableRow[] = [];
  for await (const block of blocks)
    for (const { number, cells } of block) {
      count.cells += cells.length;
      if (count.cells > mostCells) throw new Unimportable(message("imports.tooMany", { most: mostCells }));
      rows.push({ number, cells });
    }
  return rows;
}

async function oldTables(bytes: Uint8Array): Promise<readonly Table[]> {
  const { read, utils } = await import("@e965/xlsx");
  const book = read(bytes, { type: "array", cellFormula: false, cellHTML: false, dense: true, sheetRows: 100_000 });
  return book.SheetNames.map((title) => ({
    title,
    rows: utils.sheet_to_json<unknown[]>(book.Sheets[title]!, { header: 1, raw: true, defval: "", blankrows: true }).map((cells, at) => ({
      number: at + 1,
      cells: cells.map((cell) => (cell === true ? "TRUE" : cell === false ? "FALSE" : String(cell))),
    })),
  }));
}

/** The rows of a table by the heads of its columns, which are compared without capitals and with single blanks. */
export function byHeads(
  { rows }: Table,
  at = 0,
): readonly {
  readonly number: number;
  readonly cell: (...heads: readonly string[]) => string;
  readonly all: ReadonlyMap<string, string>;
}[] {
  const heads = (rows[at]?.cells ?? []).map(headOf);
  return rows.slice(at + 1).map(({ number, cells }) => {
    const all = new Map<string, string>();
    heads.forEach((head, column) => {
      // Of two columns of a name, the first one with something in it counts.
      if (head !== "" && !all.get(head)) all.set(head, (cells[column] ?? "").trim());
    });
    return { number, all, cell: (...names) => names.map((name) => all.get(name) ?? "").find((cell) => cell !== "") ?? "" };
  });
}

/** The head of a column, as it is compared: a language stands behind two colons. */
export function headOf(written: string): string {
  const parts = written.split(/:{1,2}/).map((part) => part.trim().split(/\s+/).join(" "));
  return parts.join("::").toLowerCase();
}

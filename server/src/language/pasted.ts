/**
 * Items in text that was pasted from elsewhere: a list of a word processor, sentences one a line, rows of a spreadsheet.
 * A pure reading of lines, for the finding about them and for the action that makes items of them. It takes time in proportion to the text.
 */

import {
  headerOf,
  idOf,
  isMarked,
  isReversed,
  reversalIn,
  rowsOf,
  takeReverse,
  unquote,
  withoutMarker,
  type Column,
} from "./pastedCells.ts";

/** One item as it was written. */
export interface PastedItem {
  /** What it is called, where that can be a name. */
  readonly id: string | undefined;
  readonly text: string;
  /** What it belongs to: a column, or the heading above it. */
  readonly dimension: string | undefined;
  readonly reverse: boolean;
}

/** What a sentence goes on with in the next line. */
const continuing = /^(?:\p{Ll}|I\b)/u;

/** An item while further lines of its sentence may follow. */
interface Draft {
  readonly lines: string[];
  readonly id: string | undefined;
  readonly dimension: string | undefined;
  readonly isReverse: boolean;
}

/** The items of pasted lines. Lines without a sentence are left out. */
export function readPasted(text: string): PastedItem[] {
  const rows = rowsOf(text);
  const drafts = rows.some((cells) => cells.length > 1) ? readTable(rows) : readList(rows.map(([line]) => line!));
  const items = drafts.map(({ lines, id, dimension, isReverse }): PastedItem => {
    const written = takeReverse(unquote(lines.join(" ").trim()));
    return {
      id,
      text: unquote(written.text),
      dimension: dimension === "" ? undefined : dimension,
      reverse: isReverse || written.isReverse,
    };
  });
  return items.filter((item) => /\p{L}/u.test(item.text));
}

// ---------------------------------------------------------------- lists

function readList(lines: readonly string[]): Draft[] {
  const marked = lines.some(isMarked);
  // `Q1 is open` and `1 is open`: marks only where every line has one.
  const bare = !marked && lines.every((line) => idOf(line, true) !== undefined);
  const numbered = !marked && lines.every((line) => /^\d{1,3}\s+["“„«\p{L}]/u.test(line));
  const drafts: Draft[] = [];
  const add = (line: string, id?: string): unknown => drafts.push({ lines: [line], id, dimension, isReverse: false });
  let dimension: string | undefined;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const last = drafts.at(-1);
    if (marked && !isMarked(line)) {
      if (last !== undefined && continuing.test(line)) {
        last.lines.push(line);
        continue;
      }
      if (isHeading(line) && isMarked(lines[i + 1] ?? "")) {
        dimension = unquote(line.replace(/:$/, ""));
        continue;
      }
    }
    const found = idOf(line, bare);
    if (found) add(found.rest, found.id);
    else add(marked ? withoutMarker(line) : numbered ? line.replace(/^\d+/, "") : line);
  }
  return drafts;
}

function isHeading(line: string): boolean {
  return line.split(" ").length <= 5;
}

// ---------------------------------------------------------------- tables

function readTable(rows: readonly (readonly string[])[]): Draft[] {
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const header = headerOf(rows[0]!);
  const body = header ? rows.slice(1) : rows;
  const columns = columnsOf(
    body.filter((cells) => cells.length > 1),
    width,
    header,
  );
  const at = (cells: readonly string[], column: Column): string => cells[columns.get(column) ?? -1] ?? "";
  const isReverse = reversalIn(body.map((cells) => at(cells, "reverse")));
  const drafts: Draft[] = [];
  let heading: string | undefined;
  for (const cells of body) {
    const only = cells[0]!;
    const last = drafts.at(-1);
    if (cells.length === 1 && last !== undefined && continuing.test(only)) {
      last.lines.push(only);
      continue;
    }
    if (at(cells, "text") === "") {
      if (cells.length === 1) heading = only;
      continue;
    }
    drafts.push({
      lines: [at(cells, "text")],
      id: nameFrom(at(cells, "id")),
      dimension: at(cells, "dimension") || heading,
      isReverse: isReverse(at(cells, "reverse")),
    });
  }
  return drafts;
}

/** A name that an item can have: a cell's own, as `Q1` or `REL3`, or one of its words. */
function nameFrom(cell: string): string | undefined {
  if (/^[A-Za-z]\w{0,15}$/.test(cell) && !/^[A-Z][a-z]+$/.test(cell)) return cell;
  const ascii = cell.normalize("NFD").replace(/\p{M}/gu, "");
  const words = ascii.match(/[A-Za-z][A-Za-z0-9]*/g) ?? [];
  return /^[A-Za-z]{3}/.test(ascii) ? words.join("_").toLowerCase().slice(0, 24) : undefined;
}

/** Which column is what: by the row of headings, or else by what stands in them. */
function columnsOf(
  body: readonly (readonly string[])[],
  width: number,
  header: readonly (Column | undefined)[] | undefined,
): ReadonlyMap<Column, number> {
  const columns = new Map<Column, number>();
  header?.forEach((column, index) => {
    if (column !== undefined && !columns.has(column)) columns.set(column, index);
  });
  const left = new Map<number, readonly string[]>();
  for (let index = 0; index < width; index++) {
    if (![...columns.values()].includes(index))
      left.set(
        index,
        body.map((cells) => cells[index] ?? "").filter((cell) => cell !== ""),
      );
  }
  const take = (column: Column, fits: (cells: readonly string[], index: number) => boolean): void => {
    if (columns.has(column)) return;
    const index = [...left].find(([at, cells]) => cells.length > 0 && fits(cells, at))?.[0];
    if (index === undefined) return;
    columns.set(column, index);
    left.delete(index);
  };
  const longest = [...left.values()].map((cells) => cells.join("").length).reduce((a, b) => Math.max(a, b), 0);
  take("text", (cells) => cells.join("").length === longest);
  if (header) return columns;
  const text = columns.get("text") ?? 0;
  take("bullet", (cells, index) => index < text && cells.length === body.length && cells.every((cell) => !/[\p{L}\d]/u.test(cell)));
  take(
    "id",
    (cells) => cells.every((cell) => /^\S{1,12}$/.test(cell) && /[^\p{L}]/u.test(cell)) && !cells.some((cell) => isReversed(cell)),
  );
  take(
    "reverse",
    (cells) =>
      cells.some((cell) => isReversed(cell)) &&
      cells.every((cell) => isReversed(cell) || /^(?:no?|tidak|0|false|\+|positive|positif|favou?rable|f)$/i.test(cell)),
  );
  const areWords = (cells: readonly string[]): boolean => cells.every((cell) => /\p{L}/u.test(cell) && cell.split(" ").length <= 6);
  // Words of which no two are the same are no dimensions: each is what the table calls its item.
  take(
    "id",
    (cells) => areWords(cells) && cells.length > 2 && cells.every((cell) => cell.length > 2) && new Set(cells).size === body.length,
  );
  take("dimension", areWords);
  return columns;
}

/** Rows of a text whose cells are divided by a sign: CSV in all its dialects. */

import Papa from "papaparse";
import { byAuthor, message } from "../messages/message.ts";
import type { Peeked } from "./bytes.ts";
import { Decoder } from "./decoder.ts";
import { longestRow, mostCells, type Sheet, type SheetRow } from "./sheet.ts";
import { Unreadable } from "./unreadable.ts";

const separators = [",", ";", "\t", "|"];
/** A first line in which Excel is told what divides cells. It does not show it. */
const told = /^"?sep=(.)"?(?:\r\n|[\r\n]|$)/i;
/** How much of a text says how it is written. */
const sampleLength = 64_000;
/** How many letters are taken apart at a time. */
const block = 1 << 18;

interface Parsed {
  readonly data: readonly string[][];
  readonly errors: readonly { readonly row?: number; readonly code: string }[];
  readonly meta: { readonly cursor: number };
}

/** Opens a text, of which only what is at hand is held. */
export async function openDelimited(name: string, { start, all }: Peeked): Promise<Sheet> {
  const decoder = new Decoder(start);
  if (decoder.encoding === "utf-8" && start.includes(0)) throw new Unreadable(message("responses.binary", { name: byAuthor(name) }));
  const texts = decoded(decoder, all);
  let sample = "";
  let isWhole = false;
  while (sample.length < sampleLength) {
    const next = await texts.next();
    if ((isWhole = next.done === true)) break;
    sample += next.value;
  }
  const first = told.exec(sample);
  const text = sample.slice(first?.[0].length ?? 0);
  const newline = newlineOf(text);
  const separator = first?.[1] ?? separatorOf(text, newline, isWhole);
  const notes = (): ReturnType<Sheet["notes"]> => [
    ...(decoder.encoding === "windows-1252" ? [message("responses.eightBit", { name: byAuthor(name) })] : []),
    ...(decoder.isDamaged ? [message("responses.damagedLetters", { name: byAuthor(name) })] : []),
  ];
  return { kind: "csv", decimalComma: separator !== ",", rows: rowsOf(name, text, texts, { separator, newline }), notes };
}

async function* decoded(decoder: Decoder, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string, void> {
  for await (const piece of bytes) yield decoder.decode(piece);
  yield decoder.decode(new Uint8Array(), true);
}

interface Dialect {
  readonly separator: string;
  readonly newline: string;
}

async function* rowsOf(name: string, begun: string, texts: AsyncIterable<string>, dialect: Dialect): AsyncGenerator<readonly SheetRow[]> {
  let number = 0;
  /** Takes rows from a text, and gives where it came to: to the last row, which the next text may go on with. */
  const take = (text: string, isLast: boolean): { readonly rows: SheetRow[]; readonly end: number } => {
    const { data, errors, meta } = parsed(text, dialect, !isLast);
    const stray = new Set(errors.map(({ row }) => row));
    const first = number + 1;
    number += data.length;
    if (errors.some(({ code }) => code === "MissingQuotes"))
      throw new Unreadable(message("responses.quoteOpen", { name: byAuthor(name), row: number }));
    const rows = data.flatMap((cells, index) => {
      if (cells.length > mostCells) tooMany(name, first + index);
      const last = cells.at(-1)!;
      // Lines of Windows in a text whose other lines end otherwise.
      if (last.endsWith("\r")) cells[cells.length - 1] = last.slice(0, -1);
      // Spreadsheets leave rows of separators behind where something was deleted.
      if (cells[0]!.trim() === "" && cells.every((cell) => cell.trim() === "")) return [];
      return [{ number: first + index, cells, ...(stray.has(index) && { hasStrayQuote: true }) }];
    });
    return { rows, end: meta.cursor };
  };
  let rest = "";
  let more = begun;
  const takeMore = (): readonly SheetRow[] => {
    const text = rest + more;
    const { rows, end } = take(text, false);
    rest = text.slice(end);
    more = "";
    if (rest.length > longestRow) {
      if (rest.includes('"')) throw new Unreadable(message("responses.quoteOpen", { name: byAuthor(name), row: number + 1 }));
      tooMany(name, number + 1);
    }
    return rows;
  };
  yield takeMore();
  for await (const text of texts) {
    // A piece may be as large as the file, or one letter. What a long row has is not gone through again for each.
    for (let at = 0; at < text.length; at += block) {
      more += text.slice(at, at + block);
      if (more.length >= Math.max(block, rest.length)) yield takeMore();
    }
  }
  yield takeMore();
  if (rest !== "") yield take(rest, true).rows;
}

function tooMany(name: string, row: number): never {
  throw new Unreadable(message("responses.tooManyCells", { name: byAuthor(name), row, most: mostCells }));
}

/** The one place that knows of Papa Parse. Its parser takes texts piece by piece; what leads to it in its documented interface does not. */
function parsed(text: string, { separator, newline }: Dialect, leaveLast: boolean): Parsed {
  return new Papa.Parser({ delimiter: separator, newline } as Papa.ParseConfig).parse(text, 0, leaveLast) as Parsed;
}

/** What ends lines: lone returns only where there is nothing else, as lines of Windows end in both. */
function newlineOf(sample: string): "\n" | "\r" {
  const plain = sample.replace(/"(?:[^"]|"")*(?:"|$)/g, "");
  return !plain.includes("\n") && plain.includes("\r") ? "\r" : "\n";
}

/** What divides cells: that by which the first rows have the same number of cells, and many. */
function separatorOf(sample: string, newline: string, isWhole: boolean): string {
  const weights = separators.map((separator) => {
    const rows = parsed(sample, { separator, newline }, !isWhole).data.slice(0, 10);
    const widths = rows.filter((cells) => cells.length > 1 || cells[0]!.trim() !== "").map(({ length }) => length);
    const [first = 1] = widths;
    if (first === 1) return 0;
    return first + (widths.every((width) => width === first) ? mostCells : 0);
  });
  return separators[weights.indexOf(Math.max(...weights))]!;
}

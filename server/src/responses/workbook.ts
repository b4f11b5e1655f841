/** Rows of the first sheet of a workbook: an archive of XML files (ECMA-376, SpreadsheetML). Nothing in it is calculated. */

import { byAuthor, message, type Message } from "../messages/message.ts";
import { joined, type Peeked } from "./bytes.ts";
import { longestRow, mostCells, type Sheet, type SheetRow } from "./sheet.ts";
import { Unreadable } from "./unreadable.ts";
import { hear as hearXml, type Heard } from "./xml.ts";
import { packedIn, unpack, type Packed } from "./zip.ts";

/** How large a workbook may be, and what is unpacked of its texts: they are held. Rows are not. */
const mostMegabytes = 128;
const megabyte = 1_000_000;
/** How many letters are taken apart at a time. */
const block = 1 << 16;

/** Opens the first sheet of a workbook. Its file is held, as the directory is at its end; its rows are unpacked as they are asked for. */
export async function openWorkbook(name: string, { all }: Peeked): Promise<Sheet> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of all) {
    pieces.push(piece);
    if ((size += piece.length) > mostMegabytes * megabyte) tooLarge(name);
  }
  const { from1904, sheets } = await sheetsIn(name, joined(pieces));
  const [first] = sheets;
  if (first === undefined) return damaged(name);
  const notes: Message<"responses">[] =
    sheets.length > 1 ? [message("responses.firstSheet", { name: byAuthor(name), sheet: byAuthor(first.title) })] : [];
  return { kind: "xlsx", decimalComma: false, from1904, rows: first.rows, notes: () => notes };
}

/** The sheets of a workbook in their order. Rows of each are unpacked as they are asked for. */
export async function sheetsIn(
  name: string,
  archive: Uint8Array,
): Promise<{
  readonly from1904: boolean;
  readonly sheets: readonly { readonly title: string; readonly rows: AsyncIterable<readonly SheetRow[]> }[];
}> {
  const files = packedIn(archive) ?? damaged(name);
  const book = files.get("xl/workbook.xml");
  if (book === undefined) {
    const isOther = files.has("content.xml") || files.has("xl/workbook.bin");
    throw new Unreadable(message(isOther ? "responses.otherWorkbook" : "responses.archive", { name: byAuthor(name) }));
  }
  const { sheets, from1904 } = await bookOf(name, book);
  const paths = await targetsIn(name, files.get("xl/_rels/workbook.xml.rels"));
  const strings = await stringsIn(
    name,
    [...files.values()].find(({ name: own }) => /^xl\/sharedStrings\.xml$/i.test(own)),
  );
  return {
    from1904,
    sheets: sheets.flatMap(({ id, title }, at) => {
      const file = files.get(paths.get(id) ?? `xl/worksheets/sheet${at + 1}.xml`);
      // One that is a chart has no rows.
      return file ? [{ title, rows: rowsOf(name, file, strings) }] : at === 0 ? damaged(name) : [];
    }),
  };
}

function damaged(name: string): never {
  throw new Unreadable(message("responses.damaged", { name: byAuthor(name) }));
}

function tooLarge(name: string): never {
  throw new Unreadable(message("responses.workbookTooLarge", { name: byAuthor(name), most: mostMegabytes }));
}

/** The text of a file, in pieces. */
async function* textOf(name: string, file: Packed): AsyncGenerator<string, void> {
  const decoder = new TextDecoder();
  const pieces = unpack(file);
  for (;;) {
    const next = await pieces.next().catch(() => damaged(name));
    if (next.done) break;
    yield decoder.decode(next.value, { stream: true });
  }
}

/** All of a file that is held as one text. */
async function wholeText(name: string, file: Packed): Promise<string> {
  let text = "";
  for await (const piece of textOf(name, file)) if ((text += piece).length > mostMegabytes * megabyte) tooLarge(name);
  return text;
}

function hear(name: string, xml: string, heard: Heard): void {
  hearXml(xml, heard, () => damaged(name));
}

interface Book {
  readonly sheets: readonly { readonly id: string; readonly title: string }[];
  /** Days are counted from 1904 on, as old programs on the Macintosh did. */
  readonly from1904: boolean;
}

async function bookOf(name: string, file: Packed): Promise<Book> {
  const sheets: { id: string; title: string }[] = [];
  let from1904 = false;
  hear(name, await wholeText(name, file), {
    open(element, attributes, decode) {
      if (element === "sheet") {
        const own = attributes();
        // Its prefix is whatever the program has chosen.
        const id = Object.keys(own).find((key) => key.endsWith(":id"));
        sheets.push({ id: id === undefined ? "" : decode(own[id]!), title: decode(own["name"] ?? "") });
      } else if (element === "workbookPr") from1904 = /^(?:1|true)$/.test(attributes().date1904 ?? "");
    },
  });
  return { sheets, from1904 };
}

/** Where the parts of a workbook are, by what it calls them. */
async function targetsIn(name: string, file: Packed | undefined): Promise<ReadonlyMap<string, string>> {
  const targets = new Map<string, string>();
  if (file === undefined) return targets;
  hear(name, await wholeText(name, file), {
    open(element, attributes, decode) {
      if (element !== "Relationship") return;
      const [Id, Target] = [attributes()["Id"] ?? "", decode(attributes()["Target"] ?? "")] as const;
      targets.set(Id, Target.startsWith("/") ? Target.slice(1) : `xl/${Target}`);
    },
  });
  return targets;
}

/** The texts that cells have by their number. */
async function stringsIn(name: string, file: Packed | undefined): Promise<readonly string[]> {
  const strings: string[] = [];
  if (file === undefined) return strings;
  let isText = false;
  let isReading = false;
  hear(name, await wholeText(name, file), {
    open(element) {
      if (element === "si") strings.push("");
      // How something is read aloud stands beside it in Japanese.
      else if (element === "rPh") isReading = true;
      else isText = element === "t" && !isReading;
    },
    close(element) {
      if (element === "rPh") isReading = false;
      isText = false;
    },
    text(text) {
      if (isText) strings[strings.length - 1] += text;
    },
  });
  return strings;
}

async function* rowsOf(name: string, file: Packed, strings: readonly string[]): AsyncGenerator<readonly SheetRow[]> {
  let rest = "";
  let more = "";
  let last = 0;
  const read = (xml: string): readonly SheetRow[] => {
    const rows = rowsIn(name, xml, strings, last);
    last = rows.at(-1)?.number ?? last;
    return rows;
  };
  for await (const piece of textOf(name, file)) {
    more += piece;
    // What a long row has is not gone through again for each piece.
    if (more.length < Math.max(block, rest.length)) continue;
    rest += more;
    more = "";
    const end = endOfRows(rest);
    if (end > 0) yield read(rest.slice(0, end));
    rest = rest.slice(end);
    if (rest.length > longestRow)
      throw new Unreadable(message("responses.tooManyCells", { name: byAuthor(name), row: last + 1, most: mostCells }));
  }
  rest += more;
  yield read(rest.slice(0, /<\/(?:\w+:)?sheetData>/.exec(rest)?.index));
}

/** Where the last row in a part of a sheet ends; 0 where none does. */
function endOfRows(xml: string): number {
  let end = 0;
  for (const { 0: tag, index } of xml.matchAll(/<\/(?:\w+:)?row>/g)) end = index + tag.length;
  return end;
}

/** The rows in a part of a sheet that begins and ends between rows, or before the first and behind the last. */
function rowsIn(name: string, xml: string, strings: readonly string[], before: number): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  let number = before;
  let cells: string[] = [];
  let formulas: Set<number> | undefined;
  let column = -1;
  let kind = "";
  let value = "";
  let within = "";
  const start = xml.search(/<(?:\w+:)?row[\s>/]/);
  if (start < 0) return rows;
  hear(name, `<rows>${xml.slice(start)}</rows>`, {
    open(element, attributes) {
      within = element;
      if (element === "row") {
        number = Number(attributes().r ?? number + 1);
        cells = [];
        formulas = undefined;
        column = -1;
      } else if (element === "c") {
        const { r, t = "n" } = attributes();
        column = r === undefined ? column + 1 : columnOf(r);
        if (column >= mostCells)
          throw new Unreadable(message("responses.tooManyCells", { name: byAuthor(name), row: number, most: mostCells }));
        kind = t;
        value = "";
      } else if (element === "f") (formulas ??= new Set()).add(column);
    },
    close(element) {
      within = "";
      if (element === "c") {
        while (cells.length < column) cells.push("");
        cells[column] = cellText(kind, value, strings);
      } else if (element === "row" && cells.some((cell, at) => cell !== "" || formulas?.has(at)))
        rows.push({ number, cells, ...(formulas && { formulas }) });
    },
    text(text) {
      if (within === "v" || within === "t") value += text;
    },
  });
  return rows;
}

function cellText(kind: string, value: string, strings: readonly string[]): string {
  switch (kind) {
    case "s":
      return strings[Number(value)] ?? "";
    case "b":
      return value === "1" ? "TRUE" : value === "0" ? "FALSE" : value;
    case "n": {
      if (/^-?\d{1,15}$/.test(value)) return value;
      // As JavaScript writes it: 1E2 is no other number than 100, and 0.30000000000000004 no other answer than 0.3.
      const number = Number(value);
      return value === "" || !Number.isFinite(number) ? value : String(Number(number.toPrecision(15)));
    }
    default:
      return value;
  }
}

/** The place of a column: A is 0, and AA follows Z. */
function columnOf(address: string): number {
  let place = 0;
  for (const letter of address) {
    const value = letter.toUpperCase().charCodeAt(0) - 64;
    if (value < 1 || value > 26) break;
    place = place * 26 + value;
  }
  return place - 1;
}

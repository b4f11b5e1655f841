/** The parts of pasted lines: cells, what marks an item of a list, and what marks a reversed one. */

/** What a column of a table holds. */
export type Column = "bullet" | "id" | "text" | "dimension" | "reverse";

/** Where a quoted cell ends at the latest: whoever forgets its closing quote does not lose a whole table. */
const longestCell = 2_000;

/** The cells of each line that is not empty. A cell in quotes may hold tabs and line ends, and writes its own quotes twice. */
export function rowsOf(text: string): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  for (let at = 0; at <= text.length; at++) {
    const [cell, end] = cellAt(text, at, cells.length > 0);
    cells.push(
      withoutTags(cell)
        .replace(/[\s\u00a0\u200b\ufeff]+/g, " ")
        .trim(),
    );
    at = end;
    if (text[end] === "\t") continue;
    const full = cells.filter((each) => each !== "");
    // Tabs around a single cell are an indentation.
    if (full.length > 0) rows.push(full.length === 1 ? full : cells);
    cells = [];
    if (text[end] === "\r" && text[end + 1] === "\n") at++;
  }
  return rows;
}

const entities: ReadonlyMap<string, string> = new Map(Object.entries({ nbsp: " ", amp: "&", lt: "<", gt: ">", quot: '"' }));

/** The words of a cell that was copied from a page with its tags. */
function withoutTags(cell: string): string {
  return cell
    .replace(/<\/?(?:b|br|em|font|i|p|small|span|strong|sub|sup|u)\b[^<>]{0,200}>/gi, (tag) => (/^<(?:br|p)\b/i.test(tag) ? " " : ""))
    .replace(/&(nbsp|amp|lt|gt|quot);/g, (_, name: string) => entities.get(name)!);
}

/** A cell and where the tab or the line end behind it stands. */
function cellAt(text: string, start: number, inTable: boolean): [string, number] {
  let end = start;
  while (end < text.length && text[end] !== "\t" && text[end] !== "\n" && text[end] !== "\r") end++;
  let open = start;
  while (open < end && " \u00a0".includes(text[open]!)) open++;
  if (text[open] !== '"') return [text.slice(start, end), end];
  for (let i = text.indexOf('"', open + 1); i !== -1 && i - open < longestCell; i = text.indexOf('"', i + 2)) {
    if (text[i + 1] === '"') continue;
    let after = i + 1;
    while (text[after] === " ") after++;
    const ends = after >= text.length || "\t\n\r".includes(text[after]!);
    // Outside of a table, a quote that is not closed on its line is no cell's.
    if (!ends || (i > end && !inTable && text[after] !== "\t")) break;
    return [text.slice(open + 1, i).replaceAll('""', '"'), after];
  }
  return [text.slice(start, end), end];
}

const numbers = "\\(?\\d{1,3}(?:\\.\\d{1,2}){0,2}[.):]|\\(?(?:[A-Za-z]|[ivx]{2,4})[.)]|\\d{1,3}\\.\\d{1,2}";
/** Signs that are bullets and boxes whatever stands behind them. */
const bullets = "•·●○◯▪■□☐☑☒❏❑◦‣⁃∙➢➤✓✔";
const marker = new RegExp(`^(?:${numbers}|[-–—${bullets}*])[ \\t\\u00a0]+|^[${bullets}]`, "u");
/** What a row may be called: letters and a number. */
const id = /^([A-Za-z]{1,12}_?\d{1,3}[a-z]?)/;

/** Whether a line starts as one of a list: with a number, a letter, a bullet, or an id and a sign behind it. */
export function isMarked(line: string): boolean {
  return marker.test(line) || idOf(line, false) !== undefined;
}

export function withoutMarker(line: string): string {
  return line.replace(marker, "");
}

/** The id that a line starts with, and what follows it: `Q3. …`, `Q3) …`, `Q3: …`, `Q3 - …`. A bare one has a blank behind it alone. */
export function idOf(line: string, bare: boolean): { id: string; rest: string } | undefined {
  const [, name] = id.exec(line) ?? [];
  if (name === undefined) return undefined;
  const rest = line.slice(name.length);
  const sign = /^ ?[.):] ?(?=\S)|^ [-–—] (?=\S)/.exec(rest) ?? (bare ? /^ (?=\S)/.exec(rest) : null);
  // `H1: "…"` is an item with a sign too many.
  if (!sign || (!bare && /^["“„«]/.test(rest.slice(sign[0].length)))) return undefined;
  return { id: name, rest: rest.slice(sign[0].length) };
}

const reversed = "r|rev|reversed?|reverse[- ]?(?:coded|scored|keyed|item)|negative|negatif|terbalik|dibalik|unfavou?rable";
const reverseAtEnd = new RegExp(`(?:\\*|[([] ?(?:${reversed}|-|\\*) ?[)\\]])\\.?$`, "i");
const reverseAtStart = new RegExp(`^[([] ?(?:${reversed}) ?[)\\]] `, "i");
const reverseCell = new RegExp(`^[([]?(?:${reversed}|x|✓|yes|ya|ja|y|1|true|u|neg|minus|[-−]1?|\\*)[)\\]]?$`, "i");
/** A key, which is 1 for an item that runs as its scale does. */
const signedCell = /^[-−]1?$/;

/** A sentence without the mark of a reversed one, and whether it had one. */
export function takeReverse(line: string): { text: string; isReverse: boolean } {
  const text = line.replace(reverseAtEnd, "").replace(reverseAtStart, "").trim();
  return { text, isReverse: text !== line };
}

/** Whether a cell of a column for it says that the item is reversed. */
export function isReversed(cell: string): boolean {
  return reverseCell.test(cell);
}

/** How the cells of a column say which items are reversed: of keys, 1 and -1, only those with a minus do. */
export function reversalIn(column: readonly string[]): (cell: string) => boolean {
  return column.some((cell) => signedCell.test(cell.trim())) ? (cell) => signedCell.test(cell.trim()) : (cell) => isReversed(cell.trim());
}

/** A text without the quotes around the whole of it. */
export function unquote(text: string): string {
  const close = { '"': '"”', "“": '”"', "„": '“”"', "«": "»", "»": "«", "'": "'", "‘": "’" }[text.charAt(0)];
  const inside = text.slice(1, -1);
  const opens = text.length > 2 && close?.includes(text.at(-1)!) === true && !inside.includes(text.charAt(0));
  return opens ? inside.trim() : text;
}

/** What the columns are called that other tools and people give their lists, in English and Indonesian. */
export const headings: ReadonlyMap<string, Column> = new Map(
  (
    [
      ["id", "id no no. nr nomor number kode code # name nama var variable karakteristik characteristic"],
      [
        "text",
        "text teks item items statement statements pernyataan pertanyaan question butir indikator indicator wording sentence kalimat keterangan description deskripsi uraian",
      ],
      [
        "dimension",
        "dimension dimensi factor faktor construct konstruk subscale variabel aspect aspek domain category kategori scale skala",
      ],
      ["reverse", "r (r) reverse reversed rev terbalik dibalik arah direction scoring"],
    ] as const
  ).flatMap(([column, words]) => words.split(" ").map((word) => [word, column] as const)),
);

/** What the columns are, where a row says nothing else. */
export function headerOf(cells: readonly string[]): (Column | undefined)[] | undefined {
  const columns = cells.map((cell) => headings.get(cell.toLowerCase()));
  if (cells.length < 2 || columns.includes(undefined) || !columns.includes("text")) return undefined;
  // "Item" beside "Statement" is what the row is called.
  if (columns.filter((column) => column === "text").length > 1 && !columns.includes("id")) columns[columns.indexOf("text")] = "id";
  return columns;
}

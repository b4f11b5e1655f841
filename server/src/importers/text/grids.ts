/** Tables with a statement a row and an answer a column, as they are printed: what stands in the cells is nothing, a box or a code. */

export interface Grid {
  readonly columns: readonly number[];
  readonly options: readonly { readonly code: string; readonly label: string }[];
}

/** A box to tick, or nothing. */
const box = /^[\s□☐○◯◻❑❏OoХ()[\]_.…-]{0,12}$/u;

const longest = 60;

/**
 * The answers that columns side by side are for.
 *
 * @param isKnown whether a column is something else
 */
export function gridOf(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  isKnown: (column: number) => boolean,
): Grid | undefined {
  if (rows.length === 0) return undefined;
  const cellsOf = (column: number): readonly string[] => rows.map((cells) => (cells[column] ?? "").trim());
  const codeOf = (column: number): string | undefined => {
    const [first = "", ...rest] = cellsOf(column);
    return /^-?\d{1,3}$/.test(first) && rest.every((cell) => cell === first) ? first : undefined;
  };
  const isAnswer = (column: number): boolean => {
    const head = (heads[column] ?? "").trim();
    return (
      head !== "" &&
      head.length <= longest &&
      !isKnown(column) &&
      (codeOf(column) !== undefined || cellsOf(column).every((cell) => box.test(cell)))
    );
  };
  let columns: number[] = [];
  let run: number[] = [];
  for (let column = 0; column <= heads.length; column++) {
    if (column < heads.length && isAnswer(column)) {
      run.push(column);
      continue;
    }
    if (run.length > columns.length) columns = run;
    run = [];
  }
  const isTicked = columns.every((column) => cellsOf(column).every((cell) => cell !== ""));
  if (columns.length < (isTicked ? 2 : 3)) return undefined;
  const labels = columns.map((column) => heads[column]!.trim());
  const codes = columns.map(codeOf);
  if (codes.every((code) => code !== undefined) && new Set(codes).size === codes.length)
    return { columns, options: labels.map((label, at) => ({ code: codes[at]!, label: label === codes[at] ? "" : label })) };
  if (labels.every((label) => /^-?\d{1,3}$/.test(label))) return { columns, options: labels.map((code) => ({ code, label: "" })) };
  return { columns, options: labels.map((label) => ({ code: "", label })) };
}

/** What some letters stand for: `SD = Strongly disagree`. */
export function shortenedIn(text: string): { readonly short: string; readonly label: string } | undefined {
  const [, short, label] = /^(\p{Lu}{1,4}\d?)\s*[=:]\s*(\p{L}.{1,80})$/u.exec(text.trim()) ?? [];
  return short === undefined ? undefined : { short, label: label! };
}

/** What short words for answers stand for, as some texts say. */
export function legendIn(texts: Iterable<string>): ReadonlyMap<string, string> {
  const legend = new Map<string, string>();
  for (const text of texts)
    for (const part of text.split(/[,;\n]/)) {
      const found = shortenedIn(part.replace(/^[^:：=]{0,40}[:：]\s*(?=\p{Lu}{1,4}\s*=)/u, ""));
      if (found) legend.set(found.short, found.label);
    }
  return legend;
}

/** Answers in the words that a legend has for them. */
export function inWords(options: Grid["options"], legend: ReadonlyMap<string, string>): Grid["options"] {
  return options.every(({ label }) => legend.has(label))
    ? options.map(({ code, label }) => ({ code, label: legend.get(label)! }))
    : options;
}

/** The same text with such tables as lists: their answers once, and a line for each statement. */
export function withoutGrids(text: string): string {
  const lines = text.split(/\r\n?|\n/);
  const told = new Set<string>();
  const made: string[] = [];
  for (let at = 0; at < lines.length;) {
    let end = at;
    while (end < lines.length && cellsIn(lines[end]!) !== undefined) end++;
    const rows = lines.slice(at, end).map((line) => cellsIn(line)!);
    const table = rows.length >= 3 ? listed(rows, lines, told) : undefined;
    made.push(...(table ?? lines.slice(at, Math.max(end, at + 1))));
    at = Math.max(end, at + 1);
  }
  return made.join("\n");
}

/** The cells of a line of a table; none for the rule below its heads. */
function cellsIn(line: string): readonly string[] | undefined {
  const plain = line.trim();
  if (/^\|.*\|$/.test(plain)) {
    if (/^[|\s:-]+$/.test(plain)) return [];
    return plain
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim());
  }
  const cells = line.split("\t").map((cell) => cell.trim());
  return cells.length >= 3 ? cells : undefined;
}

function listed(given: readonly (readonly string[])[], lines: readonly string[], told: Set<string>): readonly string[] | undefined {
  const [heads, ...rest] = given.filter((cells) => cells.length > 0);
  if (!heads) return undefined;
  // A row of one cell is a heading.
  const isHeading = (cells: readonly string[]): boolean => cells.filter((cell) => cell !== "").length === 1;
  const items = rest.filter((cells) => !isHeading(cells));
  const words = (column: number): number => items.reduce((sum, cells) => sum + (cells[column] ?? "").split(/\s+/).length, 0);
  const statement = heads.reduce((best, _, column) => (words(column) > words(best) ? column : best), 0);
  const grid = gridOf(heads, items, (column) => column <= statement);
  if (!grid) return undefined;
  const legend = legendIn(lines);
  const isExplained = grid.options.every(({ label }) => legend.has(label));
  const key = JSON.stringify(grid.options);
  const answers = isExplained || told.has(key) ? [] : answersOf(grid.options);
  told.add(key);
  let number = 0;
  const statements = rest.map((cells) =>
    isHeading(cells) ? `# ${cells.find((cell) => cell !== "")}` : `${++number}. ${cells[statement] ?? ""}`,
  );
  return ["", ...answers, "", ...statements, ""];
}

function answersOf(options: Grid["options"]): readonly string[] {
  if (options.every(({ code }) => code !== "")) return options.map(({ code, label }) => `${code} = ${label === "" ? code : label}`);
  return [`Answers: ${options.map(({ label }) => label.replace(/[,;|/]/g, " ")).join("; ")}`];
}

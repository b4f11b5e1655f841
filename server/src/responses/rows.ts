/** Rows of answers from rows of cells. */

import type { Column, Form, Source } from "../form/form.ts";
import type { Option } from "../instrument/schema.ts";
import type { Row } from "../scoring/answers.ts";
import { byAuthor, message, type Message } from "../messages/message.ts";
import { answersSaid, readerOf, type Manner } from "./answers.ts";
import { Fault, shown, type Reader } from "./fault.ts";
import type { Headings } from "./headings.ts";
import { places } from "./forms.ts";
import { listReader } from "./lists.ts";
import type { FileColumn, MatchedColumn, Matching } from "./matching.ts";
import { addressOf, type ResponseProblem } from "./problem.ts";
import type { SheetRow } from "./sheet.ts";

export interface ResponseRow {
  /** The row's number as a spreadsheet shows it. */
  readonly number: number;
  /** What tells the respondent apart, where a column does. */
  readonly id?: string;
  readonly row: Row;
  /** What could not be read, and what somebody may want to look at. */
  readonly problems: readonly ResponseProblem[];
}

type Answer = number | string | null;

interface Cell {
  readonly column: number;
  readonly header: string;
  readonly name: string;
  readonly read: Reader;
  /** What cells of this column have said so far: there are few answers and many respondents. */
  readonly known: Map<string, Answer> | undefined;
  /** The same of single letters by their number, which most cells are. */
  readonly letters: Answer[];
  readonly other: Other | undefined;
}

/** Columns that are understood together. */
interface Boxes {
  readonly cells: readonly Cell[];
  /** What stands in all of them where none is ticked, which tells nothing. */
  readonly none: string | undefined;
}

interface List {
  readonly column: number;
  readonly header: string;
  readonly question: string;
  readonly isOrder: boolean;
  readonly variables: readonly string[];
  readonly read: ReturnType<typeof listReader>;
  readonly other: Other | undefined;
}

/** An option whose words stand in the column of its question, as Google Forms writes them, and have none of their own. */
interface Other {
  readonly option: Option;
  readonly words: string;
}

/** A position in two columns. */
interface Coordinates {
  readonly name: string;
  readonly north: FileColumn;
  readonly east: FileColumn;
}

interface Places {
  readonly question: string;
  readonly columns: readonly { readonly column: number; readonly header: string; readonly place: number }[];
  readonly read: List["read"];
}

/** How many different cells of a column are remembered, and how long they may be. */
const mostKnown = 1000;
const longestKnown = 40;

export class RowReader {
  readonly #cells: readonly Cell[];
  readonly #boxes: readonly Boxes[];
  readonly #lists: readonly List[];
  readonly #places: readonly Places[];
  readonly #coordinates: readonly Coordinates[];
  readonly #blank: Row;
  readonly #matching: Matching;
  readonly #headers: readonly string[];
  readonly #fillsUp: boolean;
  /** The variables of which answers were read by the codes that they had before. */
  readonly earlier = new Set<string>();

  /** @param fillsUp cells without anything may be left out at the end of a row */
  constructor(form: Form, headings: Headings, matching: Matching, headers: readonly string[], manner: Manner, fillsUp: boolean) {
    this.#matching = matching;
    this.#headers = headers;
    this.#fillsUp = fillsUp;
    this.#blank = Object.fromEntries(form.columns.map(({ name }) => [name, null]));
    const columns = new Map(form.columns.map((column) => [column.name, column]));
    const cells: Cell[] = [];
    const boxes = new Map<string, { cells: Cell[]; none: string | undefined }>();
    const lists: List[] = [];
    const byPlace = new Map<string, { question: string; columns: Places["columns"][number][]; read: List["read"] }>();
    const coordinates = new Map<string, FileColumn[]>();
    const held = new Set(matching.matched.flatMap(({ variables }) => variables));
    for (const { column, header, use, by, variables } of matching.matched) {
      if (use.kind === "answer") {
        const { from, variable } = columns.get(use.variable)!;
        const earlier = { first: by === "earlier" || manner.hasEarlier === true, note: () => void this.earlier.add(use.variable) };
        const read = readerOf(columns.get(use.variable)!, headings.codes.get(use.variable) ?? new Map<string, number>(), manner, earlier);
        const known = variable.level === "text" ? undefined : new Map<string, Answer>();
        const cell = {
          column,
          header,
          name: use.variable,
          read,
          known,
          letters: [],
          other: by === "text" ? otherOf(from, held) : undefined,
        };
        cells.push(cell);
        if (from.kind !== "box") continue;
        const group = boxes.get(from.question.id);
        if (group) group.cells.push(cell);
        else boxes.set(from.question.id, { cells: [cell], none: use.none });
        continue;
      }
      if (use.kind === "coordinate") {
        const axes = coordinates.get(use.variable) ?? [];
        axes[use.axis] = { column, header };
        coordinates.set(use.variable, axes);
        continue;
      }
      const { question } = use;
      const [today, before] = [headings.options.get(question)!, headings.earlierOptions.get(question)];
      const options = before === undefined ? today : new Map(by === "earlier" ? [...today, ...before] : [...before, ...today]);
      const other = by === "text" && use.kind === "list" ? otherOf(columns.get(variables[0]!)!.from, held) : undefined;
      const read = listReader(question, options, optionsSaid(variables, columns, manner.languages), other?.option.variable);
      if (use.kind !== "place") lists.push({ column, header, question, isOrder: use.kind === "order", variables, read, other });
      else {
        const group = byPlace.get(question);
        const own = { column, header, place: use.place };
        if (group) group.columns.push(own);
        else byPlace.set(question, { question, columns: [own], read });
      }
    }
    this.#coordinates = [...coordinates].flatMap(([name, [north, east]]) => (north && east ? [{ name, north, east }] : []));
    this.#cells = cells;
    this.#boxes = [...boxes.values()];
    this.#lists = lists;
    this.#places = [...byPlace.values()];
  }

  /** A row of answers. */
  read(sheetRow: SheetRow): ResponseRow {
    const { number, cells, formulas, hasStrayQuote } = sheetRow;
    // A copy has the shape of all others, which makes it quick to fill in.
    const row: Record<string, Answer> = { ...this.#blank } as Record<string, Answer>;
    const problems: ResponseProblem[] = [];
    if (hasStrayQuote) problems.push({ row: number, said: message("responses.strayQuote") });
    this.#measure(sheetRow, problems);
    for (const cell of this.#cells) {
      const text = cells[cell.column];
      if (text === undefined || text === "") {
        if (formulas?.has(cell.column)) problems.push(problemAt(sheetRow, cell, cell.name, message("responses.formulaEmpty")));
        continue;
      }
      const known = text.length === 1 ? cell.letters[text.charCodeAt(0)] : cell.known?.get(text);
      const before = problems.length;
      row[cell.name] = known === undefined ? slowly(sheetRow, cell, text, row, problems) : known;
      if (formulas?.has(cell.column) && problems.length === before)
        problems.push({ ...problemAt(sheetRow, cell, cell.name, message("responses.calculated", { value: shown(text) })), isTaken: true });
    }
    for (const boxes of this.#boxes) tick(boxes, row, cells);
    for (const list of this.#lists) readList(list, sheetRow, row, problems);
    for (const each of this.#places) readPlaces(each, sheetRow, row, problems);
    for (const { name, north, east } of this.#coordinates) {
      const read = places(`${cells[north.column] ?? ""} ${cells[east.column] ?? ""}`);
      if (read instanceof Fault) problems.push(problemAt(sheetRow, north, name, read.said));
      else row[name] = read;
    }
    const id = this.#matching.id && cells[this.#matching.id.column]?.trim();
    return id === undefined || id === "" ? { number, row, problems } : { number, id, row, problems };
  }

  /** Whether a row has as many cells as there are headers. */
  #measure({ number, cells }: SheetRow, problems: ResponseProblem[]): void {
    const width = this.#headers.length;
    const count = cells.length;
    if (count === width) return;
    if (count > width) {
      if (cells.slice(width).some((cell) => cell.trim() !== ""))
        problems.push({ row: number, said: message("responses.tooMany", { count, width }) });
    } else if (!this.#fillsUp) {
      const lost = this.#matching.matched.find(({ column }) => column >= count);
      if (lost) problems.push({ row: number, said: message("responses.tooFew", { count, width, headers: byAuthor(lost.header) }) });
    }
  }
}

function slowly(row: SheetRow, cell: Cell, text: string, answers: Record<string, Answer>, problems: ResponseProblem[]): Answer {
  const read = cell.read(text);
  if (read instanceof Fault) {
    const { other } = cell;
    if (other && read.said.key === "responses.labelUnknown") {
      answers[other.words] = text;
      problems.push(takenAs(row, cell, cell.name, other, text));
      return other.option.code;
    }
    problems.push(problemAt(row, cell, cell.name, read.said));
    return null;
  }
  if (/^[\0-\x7f]$/.test(text)) cell.letters[text.charCodeAt(0)] = read;
  else if (cell.known && cell.known.size < mostKnown && text.length <= longestKnown) cell.known.set(text, read);
  return read;
}

function problemAt(
  { number, cells }: SheetRow,
  { column, header }: Pick<MatchedColumn, "column" | "header">,
  variable: string,
  said: Message<"responses">,
): ResponseProblem {
  return { row: number, header, cell: addressOf(column, number), value: cells[column] ?? "", variable, said };
}

/** The one option of a question that asks for words which no column holds. */
function otherOf(from: Source, held: ReadonlySet<string>): Other | undefined {
  if (!("question" in from) || !("options" in from.question.asks)) return undefined;
  const asking = from.question.asks.options.filter(({ specify }) => specify !== undefined);
  const [option] = asking;
  return option && asking.length === 1 && !held.has(option.specify!) ? { option, words: option.specify! } : undefined;
}

/** Words of the respondent's own, which are told, as they may be a label that somebody has misspelt. */
function takenAs(
  row: SheetRow,
  column: Pick<MatchedColumn, "column" | "header">,
  variable: string,
  { option }: Other,
  words: string,
): ResponseProblem {
  const said = message("responses.takenAsOther", { value: shown(words), variable, option: byAuthor(Object.values(option.label)[0]!) });
  return { ...problemAt(row, column, variable, said), isTaken: true };
}

/**
 * The boxes of a question together. Where one is ticked and none says that it is not, those without anything are not; where a platform writes the
 * same in a box that nobody ticked and in one that nobody saw, none ticked is no answer.
 */
function tick({ cells: boxes, none }: Boxes, row: Record<string, Answer>, cells: readonly string[]): void {
  let ticked = false;
  let untold = false;
  for (const { name } of boxes) {
    if (row[name] === 1) ticked = true;
    else if (row[name] === 0) untold = true;
  }
  if (ticked && !untold) {
    for (const { name, column } of boxes) if (row[name] === null && (cells[column] ?? "").trim() === "") row[name] = 0;
  } else if (!ticked && untold && none !== undefined) for (const { name } of boxes) row[name] = null;
}

function readList(list: List, sheetRow: SheetRow, row: Record<string, Answer>, problems: ResponseProblem[]): void {
  const text = sheetRow.cells[list.column] ?? "";
  if (text.trim() === "") return;
  const found = list.read(text);
  if (found instanceof Fault) {
    problems.push(problemAt(sheetRow, list, list.question, found.said));
    return;
  }
  const { names, words } = found;
  if (list.isOrder) {
    if (new Set(names).size < names.length)
      problems.push(
        problemAt(sheetRow, list, list.question, message("responses.rankTwice", { value: shown(text), variable: list.question })),
      );
    else names.forEach((name, index) => (row[name] = index + 1));
    return;
  }
  const ticked = new Set(names);
  for (const name of list.variables) row[name] = ticked.has(name) ? 1 : 0;
  if (words === undefined || !list.other) return;
  row[list.other.words] = words;
  problems.push(takenAs(sheetRow, list, list.question, list.other, words));
}

function readPlaces(
  { question, columns, read }: Places,
  sheetRow: SheetRow,
  row: Record<string, Answer>,
  problems: ResponseProblem[],
): void {
  const taken = new Set<string>();
  for (const own of columns) {
    const text = sheetRow.cells[own.column] ?? "";
    if (text.trim() === "") continue;
    const found = read(text);
    const name = found instanceof Fault ? undefined : found.names[0];
    if (found instanceof Fault || name === undefined || found.names.length > 1) {
      const said = found instanceof Fault ? found.said : message("responses.rankTwice", { value: shown(text), variable: question });
      problems.push(problemAt(sheetRow, own, question, said));
    } else if (taken.has(name)) {
      // Which of its places is right, nobody knows.
      row[name] = null;
      problems.push(problemAt(sheetRow, own, question, message("responses.rankTwice", { value: shown(text), variable: question })));
    } else {
      taken.add(name);
      row[name] = own.place;
    }
  }
}

function optionsSaid(
  variables: readonly string[],
  columns: ReadonlyMap<string, Column>,
  languages: readonly string[],
): ReturnType<typeof answersSaid> {
  const options = variables.flatMap((name) => {
    const { from } = columns.get(name)!;
    return "option" in from ? [{ code: from.option.code, own: from.option.label }] : [];
  });
  return answersSaid(options, languages);
}

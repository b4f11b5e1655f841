/** What LimeSurvey calls the columns of an instrument. */

import { drawsOf } from "../../form/chance.ts";
import type { Block, Column, Draw, Form, FormPage, Group, Note, PageNote, Result, Table } from "../../form/form.ts";
import { Names, type Named } from "../../form/names.ts";
import { pairUp, type Pair } from "../../form/pairs.ts";
import { isSlid, isSlider } from "./looks.ts";
import { nameRules } from "./rules.ts";

/** What the calculations of a draw are called, item by item. */
export interface DrawNames {
  readonly chance: string;
  readonly taken: string;
}

export interface LimeNames {
  /** The codes of questions, of the words that options ask for, of results and of bands, by their names. */
  readonly questions: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<Table, string>;
  /** The columns that are rows of a table, boxes or parts: they have a code within that of their question. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** Tables with two scales, by the groups in them. */
  readonly pairs: ReadonlyMap<Group, Pair>;
  readonly draws: ReadonlyMap<Draw, readonly DrawNames[]>;
  /** What is called otherwise than in the instrument: among questions, and among the rows of each. */
  readonly changes: readonly Names["changes"][];
  /** Those of what is read on a page, at a stop, and at the end. */
  readonly notes: ReadonlyMap<FormPage | Note | PageNote, string>;
}

interface Cell {
  readonly question: string;
  readonly row: string;
  /** Of a table with two scales, which of them. */
  readonly scale?: 0 | 1;
}

/** @param sideBySide whether all batteries share a table that can, and not only those of which the instrument says so */
export function namesOf(form: Form, sideBySide: boolean): LimeNames {
  const { columns, results, pages, closing } = form;
  const pairs = new Map([...pairUp(form, sideBySide).pairs].filter(([, pair]) => isDual(pair)));
  const names = new Names(nameRules);
  const questions = names.columns([...columns.flatMap(questionOf), ...results.flatMap(namesOfResult)]);
  const blocks = pages.flatMap((page) => page.blocks);
  const tables = namesOfTables(blocks, pairs, names);
  const cells = new Map<string, Cell>();
  const changes = [names.changes];
  for (const { of, rows } of blocks.flatMap((block) => rowsOf(block, pairs))) {
    const question = typeof of === "string" ? questions.get(of)! : tables.get(of)!;
    const within = new Names(nameRules);
    const codes = within.columns(rows);
    for (const { column, name, scale } of rows)
      cells.set(column, { question, row: codes.get(name)!, ...(scale !== undefined && { scale }) });
    changes.push(within.changes);
  }
  const draws = new Map(
    drawsOf(form).map((draw) => [
      draw,
      draw.items.map((item): DrawNames => ({ chance: names.free(`${item}chance`), taken: names.free(`${item}taken`) })),
    ]),
  );
  const notes = new Map<FormPage | Note | PageNote, string>([
    ...blocks.flatMap((block) => (block.kind === "note" ? [[block, names.free(block.id)] as const] : [])),
    ...pages.flatMap((page) => (page.stop === undefined ? [] : [[page, names.free(`${page.id}end`)] as const])),
    ...closing.map((note) => [note, names.free(note.name)] as const),
  ]);
  return { questions, tables, cells, pairs, draws, notes, changes };
}

/** What expressions call a column. */
export function refOf(column: string, names: LimeNames): string {
  return `${named(column, names, "_", "")}.NAOK`;
}

/** What heads a column in an export. */
export function headOf(column: string, names: LimeNames): string {
  // Its headings count scales from 1, its expressions from 0 (`getFieldCode`).
  return named(column, names, "[", "]", 1);
}

function named(column: string, { questions, cells }: LimeNames, opening: string, closing: string, first = 0): string {
  const cell = cells.get(column);
  if (cell === undefined) return questions.get(column)!;
  const scale = cell.scale === undefined ? "" : `${opening}${cell.scale + first}${closing}`;
  return `${cell.question}${opening}${cell.row}${closing}${scale}`;
}

/** A table has one scale or two, and asks each row on both alike. */
function isDual({ groups }: Pair): boolean {
  return groups.length === 2 && groups.every(({ tables }) => tables.length === 1 && !isSlid(tables[0]!.scale));
}

/** The question that a column is of, where it has a name of its own. */
function questionOf(column: Column): Named[] {
  const { from, on } = column;
  switch (from.kind) {
    case "item":
      return [];
    case "box":
    case "rank":
    case "part":
      return [{ name: from.question.id, on, short: from.question.short }];
    case "question":
      // A slider is a row of its question.
      return isSlider(from.question) ? [{ name: column.name, on, short: column.short }] : [column];
    case "consent":
    case "words":
    case "given":
    case "stop":
      return [column];
    // It has columns of its own for them.
    case "record":
      return [];
  }
}

/** Nothing joins the parts of a short name here, which no author misses who wrote none. */
function namesOfResult({ name, on, score, short, band }: Result): Named[] {
  const joined = (text: string | undefined): string | undefined => (score.short?.includes("_") ? text : text?.replaceAll("_", ""));
  return [{ name, on, short: joined(short) }, ...(band ? [{ name: band.name, on, short: joined(band.short) }] : [])];
}

/** The first table of a battery has the battery's code, before the second of another one takes it. */
function namesOfTables(blocks: readonly Block[], pairs: LimeNames["pairs"], names: Names): Map<Table, string> {
  const groups = blocks.filter((block) => block.kind === "group");
  const paired = new Map(
    [...new Set(pairs.values())].map((pair) => [pair, names.free(pair.groups.map(({ battery }) => battery.code).join(""))]),
  );
  const alone = groups.filter((group) => !pairs.has(group));
  const first = new Map([...new Set(alone.map(({ battery }) => battery))].map((battery) => [battery, names.free(battery.code)]));
  const tables = new Map<Table, string>();
  for (const group of groups) {
    const { battery, tables: own } = group;
    const pair = pairs.get(group);
    for (const table of own) {
      if (pair !== undefined) {
        tables.set(table, paired.get(pair)!);
        continue;
      }
      tables.set(table, first.get(battery) ?? names.free(battery.code));
      first.delete(battery);
    }
  }
  return tables;
}

interface Rows {
  /** The table, or the question's id. */
  readonly of: Table | string;
  readonly rows: readonly (Named & { readonly column: string; readonly scale?: 0 | 1 })[];
}

function rowsOf(block: Block, pairs: LimeNames["pairs"]): Rows[] {
  if (block.kind === "words" || block.kind === "note") return [];
  if (block.kind === "group") {
    const second = pairs.get(block)?.groups[1] === block;
    const scale = pairs.has(block) ? { scale: second ? (1 as const) : (0 as const) } : {};
    return block.tables.map((table) => ({
      of: table,
      rows: table.rows.map(({ variable: column, item: name, short }) => ({ column, name, on: name, short, ...scale })),
    }));
  }
  const { id: on, asks } = block;
  if (asks.kind === "any") return [{ of: on, rows: asks.options.map(({ id: name, variable }) => ({ column: variable!, name, on })) }];
  if (isSlider(block)) return [{ of: on, rows: [{ column: on, name: on, on }] }];
  if (asks.kind !== "share") return [];
  return [{ of: on, rows: asks.parts.map(({ dimension: name, variable: column }) => ({ column, name, on })) }];
}

/** What LimeSurvey calls the columns of an instrument. */

import type { Block, Column, Form, Result, Table } from "../../form/form.ts";
import { Names, type Named } from "../../form/names.ts";
import { nameRules } from "./rules.ts";

export interface LimeNames {
  /** The codes of questions, of the words that options ask for, of results and of bands, by their names. */
  readonly questions: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<Table, string>;
  /** The columns that are rows of a table, boxes or parts: they have a code within that of their question. */
  readonly cells: ReadonlyMap<string, { readonly question: string; readonly row: string }>;
  /** What is called otherwise than in the instrument: among questions, and among the rows of each. */
  readonly changes: readonly Names["changes"][];
}

export function namesOf({ columns, results, pages }: Form): LimeNames {
  const names = new Names(nameRules);
  const questions = names.columns([...columns.flatMap(questionOf), ...results.flatMap(namesOfResult)]);
  const blocks = pages.flatMap((page) => page.blocks);
  const tables = namesOfTables(blocks, names);
  const cells = new Map<string, { question: string; row: string }>();
  const changes = [names.changes];
  for (const { of, rows } of blocks.flatMap(rowsOf)) {
    const question = typeof of === "string" ? questions.get(of)! : tables.get(of)!;
    const within = new Names(nameRules);
    const codes = within.columns(rows);
    for (const { column, name } of rows) cells.set(column, { question, row: codes.get(name)! });
    changes.push(within.changes);
  }
  return { questions, tables, cells, changes };
}

/** What expressions call a column. */
export function refOf(column: string, names: LimeNames): string {
  return `${named(column, names, "_", "")}.NAOK`;
}

/** What heads a column in an export. */
export function headOf(column: string, names: LimeNames): string {
  return named(column, names, "[", "]");
}

function named(column: string, { questions, cells }: LimeNames, opening: string, closing: string): string {
  const cell = cells.get(column);
  return cell ? `${cell.question}${opening}${cell.row}${closing}` : questions.get(column)!;
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
    case "consent":
    case "question":
    case "words":
      return [column];
  }
}

/** Nothing joins the parts of a short name here, which no author misses who wrote none. */
function namesOfResult({ name, on, score, short, band }: Result): Named[] {
  const joined = (text: string | undefined): string | undefined => (score.short?.includes("_") ? text : text?.replaceAll("_", ""));
  return [{ name, on, short: joined(short) }, ...(band ? [{ name: band.name, on, short: joined(band.short) }] : [])];
}

/** The first table of a battery has the battery's code, before the second of another one takes it. */
function namesOfTables(blocks: readonly Block[], names: Names): Map<Table, string> {
  const groups = blocks.filter((block) => block.kind === "group");
  const first = new Map([...new Set(groups.map(({ battery }) => battery))].map((battery) => [battery, names.free(battery.code)]));
  const tables = new Map<Table, string>();
  for (const { battery, tables: own } of groups) {
    for (const table of own) {
      tables.set(table, first.get(battery) ?? names.free(battery.code));
      first.delete(battery);
    }
  }
  return tables;
}

interface Rows {
  /** The table, or the question's id. */
  readonly of: Table | string;
  readonly rows: readonly (Named & { readonly column: string })[];
}

function rowsOf(block: Block): Rows[] {
  if (block.kind === "words") return [];
  if (block.kind === "group")
    return block.tables.map((table) => ({
      of: table,
      rows: table.rows.map(({ variable: column, item: name, short }) => ({ column, name, on: name, short })),
    }));
  const { id: on, asks } = block;
  if (asks.kind === "any") return [{ of: on, rows: asks.options.map(({ id: name, variable }) => ({ column: variable!, name, on })) }];
  if (asks.kind !== "share") return [];
  return [{ of: on, rows: asks.parts.map(({ dimension: name, variable: column }) => ({ column, name, on })) }];
}

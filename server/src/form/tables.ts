/** Which items make a table together: the one rule for all platforms. */

import type { Scale } from "../instrument/schema.ts";
import type { Answer } from "./answers.ts";
import type { Row, Table } from "./form.ts";
import { isSameCondition, whenAny } from "./when.ts";

/** What a platform's tables can hold together. */
export interface TableRules {
  /** All rows of a table must be answered, or none: it says so for the whole table. */
  readonly requiredAlike?: true;
  /** Rows between poles of their own can stand in one table. Otherwise each is alone. */
  readonly polesTogether?: true;
  /** All rows of a table are shown, or none: it has one condition. */
  readonly shownAlike?: true;
}

/** Neighbours on one scale are a table. An item between two poles, whose ends are its own, is in none with others. */
export function tablesOf(
  rows: readonly Row[],
  { requiredAlike, polesTogether, shownAlike }: TableRules,
  answersOf: (scale: Scale) => readonly Answer[],
): readonly Table[] {
  const tables: (Omit<Table, "when"> & { readonly rows: Row[] })[] = [];
  for (const row of rows) {
    const kind = row.poles === undefined ? "table" : "poles";
    const last = tables.at(-1);
    const isAlike =
      last?.kind === kind &&
      last.scale === row.scale &&
      (!requiredAlike || last.rows[0]!.required === row.required) &&
      (!shownAlike || isSameCondition(last.rows[0]!.when, row.when));
    if (isAlike && (kind === "table" || polesTogether)) last.rows.push(row);
    else tables.push({ kind, scale: row.scale, answers: answersOf(row.scale), rows: [row] });
  }
  return tables.map((table) => ({ ...table, when: whenAny(table.rows) }));
}

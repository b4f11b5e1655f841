/** Tables whose numbers can be traced: below each stands what its columns are, by which formula and from which source. */

import { type Block, type Lines, own, plainText, type Said } from "../documents/blocks.ts";
import { message } from "../messages/message.ts";
import type { Interval } from "../statistics/reliability.ts";
import { type Definition, definitions, type Quantity } from "./definitions.ts";
import { dash } from "./numbers.ts";
import type { ReportMessage, Voice } from "./reporting.ts";
import { sources } from "./sources.ts";

/** A column of texts, which a rule may give, or of one quantity. There are no other numbers in a report. */
export type Column<R> =
  | { readonly head: ReportMessage | string; readonly text: (row: R) => Lines; readonly by?: Quantity }
  | { readonly of: Quantity; readonly head?: string; readonly value: (row: R) => number | Interval | null };

export interface TableOptions<R> {
  /** Why a row lacks numbers, where that is known. */
  readonly because?: (row: R) => ReportMessage | undefined;
  /** Lines above the definitions. */
  readonly notes?: readonly Said[];
}

/** The table, or nothing where it has no rows. The first column names the row. */
export function tableOf<R>(
  caption: ReportMessage | Said,
  rows: readonly R[],
  columns: readonly Column<R>[],
  voice: Voice,
  { because, notes = [] }: TableOptions<R> = {},
): Block[] {
  if (rows.length === 0) return [];
  const { say, shown } = voice;
  const lacking = new Map<string, string[]>();
  const shownRows = rows.map((row) => {
    let lacks = false;
    const cells = columns.map((column) => {
      if ("text" in column) return column.text(row);
      const value = column.value(row);
      if (value === null) {
        lacks = true;
        return own(dash);
      }
      const as = definitions[column.of].shown;
      return own(typeof value === "number" ? shown(value, as) : `${shown(value.lo, as)} … ${shown(value.hi, as)}`);
    });
    if (lacks) {
      const why = say(because?.(row) ?? message("report.undefined"));
      (lacking.get(why) ?? lacking.set(why, []).get(why)!).push(cells[0]!.map(plainText).join(" "));
    }
    return cells;
  });
  const captioned = typeof caption === "object" && "key" in caption ? say(caption) : caption;
  return [
    {
      kind: "table",
      caption: captioned,
      heads: columns.map((column) => headOf(column, voice)),
      numeric: columns.map((column) => "of" in column),
      rows: shownRows,
      notes: [
        ...notes,
        ...[...lacking].map(([why, names]) => undefinedIn(why, names, rows.length, voice)),
        ...definitionsOf(columns, voice),
      ],
    },
  ];
}

/** A column of numbers. */
export function numbers<R>(of: Quantity, value: (row: R) => number | Interval | null, head?: string): Column<R> {
  return { of, value, ...(head === undefined ? {} : { head }) };
}

function headOf<R>({ head, ...column }: Column<R>, { say }: Voice): string {
  if (head === undefined) return say(message(`heads.${(column as { readonly of: Quantity }).of}`));
  return typeof head === "string" ? head : say(head);
}

/** A line for each quantity: its head, what it is, its formula and its source. */
function definitionsOf<R>(columns: readonly Column<R>[], voice: Voice): string[] {
  const heads = new Map<Quantity, string[]>();
  for (const column of columns) {
    const quantity = "of" in column ? column.of : column.by;
    if (quantity === undefined) continue;
    const head = headOf(column, voice);
    const known = heads.get(quantity);
    if (known) known.push(head);
    else heads.set(quantity, [head]);
  }
  return [...heads].map(([quantity, own]) => `${own.join(", ")}: ${defined(quantity, voice)}`);
}

/** What a quantity is, in words; its formula and its source, which is among the references from then on. */
function defined(quantity: Quantity, { say, cited, reader }: Voice): string {
  const { formula, sources: from = [] }: Definition = definitions[quantity];
  for (const source of from) cited.add(source);
  const said = [say(message(`quantities.${quantity}`)), reader === "id" ? formula?.replace(/(?<=\d)\.(?=\d)/g, ",") : formula]
    .filter((part) => part !== undefined)
    .join(", ");
  return from.length === 0 ? `${said}.` : `${said} (${from.map((source) => sources[source].cited).join("; ")}).`;
}

/** So many rows are named; more would hide the rest. */
const mostNamed = 12;

function undefinedIn(because: string, names: readonly string[], all: number, { say }: Voice): string {
  if (names.length === all) return say(message("report.undefinedAll", { because }));
  const rows = [...names.slice(0, mostNamed), ...(names.length > mostNamed ? ["…"] : [])];
  return say(message("report.undefinedIn", { because, rows }));
}

/** What an instrument's columns and answers were called before, as files of old data have them. */

import type { Column, Form } from "../form/form.ts";
import type { Use } from "./headings.ts";
import { spelt } from "./spelling.ts";

export interface EarlierHeading {
  readonly use: Use;
  readonly names: readonly string[];
  /** The name of a question and of a part of it, which programs put together in their own ways. */
  readonly parts: readonly string[];
}

/** What may have headed the columns. */
export function earlierHeadings({ instrument, columns }: Form): readonly EarlierHeading[] {
  const questions = new Map(instrument.questions.map(({ id, was }) => [id, was]));
  const headings: EarlierHeading[] = [];
  const begun = new Set<string>();
  for (const { name, from, variable } of columns) {
    const use: Use = { kind: "answer", variable: name };
    const names = variable.was === undefined ? [] : [variable.was];
    const parts: string[] = [];
    if (from.kind === "box" || from.kind === "rank" || from.kind === "part") {
      const { id } = from.question;
      const question = questions.get(id);
      if (from.kind === "part") {
        if (question !== undefined) parts.push(`${question}_${from.dimension}`);
      } else {
        const { option } = from;
        if (option.was !== undefined) {
          parts.push(`${question ?? id}_${option.was}`);
          // Programs may have called the column by the option alone. A number is no name of a column.
          if (!/^\d+$/.test(option.was)) names.push(option.was);
        } else if (question !== undefined) parts.push(...new Set([option.id, String(option.code)].map((each) => `${question}_${each}`)));
        if (question !== undefined && !begun.has(id)) {
          begun.add(id);
          headings.push({ use: { kind: from.kind === "rank" ? "order" : "list", question: id }, names: [question], parts: [] });
        }
      }
    }
    if (names.length > 0 || parts.length > 0) headings.push({ use, names, parts });
  }
  return headings;
}

/** What the options of questions were called in lists, by the variable of each. */
export function earlierOptionsOf(columns: readonly Column[]): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const all = new Map<string, Map<string, string>>();
  for (const { name, from } of columns) {
    if ((from.kind !== "box" && from.kind !== "rank") || from.option.was === undefined) continue;
    const own = all.get(from.question.id) ?? new Map<string, string>();
    all.set(from.question.id, own.set(spelt(from.option.was), name));
  }
  return all;
}

/** The code of today of each code that the answers of a column had. */
export function earlierCodesOf({ variable: { codes = [], missing } }: Column): ReadonlyMap<string, number> {
  return new Map([...codes, ...missing].flatMap(({ code, was }) => (was === undefined ? [] : [[spelt(was), code] as const])));
}

/** Whether cells hold the codes that answers had before: by those that can be nothing else. It matters where a code of then is another one's of today. */
export function earlierStandIn(
  rows: readonly { readonly cells: readonly string[] }[],
  matched: readonly { readonly column: number; readonly use: Use }[],
  columns: readonly Column[],
): boolean {
  const byName = new Map(columns.map((column) => [column.name, column]));
  let before = 0;
  let today = 0;
  for (const { column: at, use } of matched) {
    const column = use.kind === "answer" ? byName.get(use.variable) : undefined;
    const codes = column && earlierCodesOf(column);
    if (!codes || codes.size === 0) continue;
    const { variable } = column;
    const known = new Set([...(variable.codes ?? []), ...variable.missing].map(({ code }) => String(code)));
    for (const { cells } of rows) {
      const cell = spelt(cells[at] ?? "");
      if (codes.has(cell) && !known.has(cell)) before++;
      else if (known.has(cell) && !codes.has(cell)) today++;
    }
  }
  return before > today;
}

/** How a column is read whose answers had other codes. */
export interface Earlier {
  /** The codes of then come before those of today. */
  readonly first: boolean;
  /** Told where an answer was read by the code that it had. */
  readonly note: () => void;
}

/** How XLSForms call their columns and the types of their rows, today and in files of ten years ago. */

import { byHeads, headOf, type Table } from "./sheets.ts";

export type FormRow = ReturnType<typeof byHeads>[number];

const columns: Readonly<Record<string, string>> = {
  command: "type",
  tag: "name",
  relevance: "relevant",
  calculate: "calculation",
  readonly: "read_only",
  constraining_message: "constraint_message",
  "jr:constraintmsg": "constraint_message",
  "jr:requiredmsg": "required_message",
  "jr:count": "repeat_count",
  count: "repeat_count",
  set_form_title: "form_title",
  set_form_id: "form_id",
};

/** A column as it is called today: `bind:relevant` is `relevant`, and `constraint message` has a line for its blank. */
function columnOf(head: string): string {
  const [first = "", ...rest] = headOf(head).split("::");
  const isInner = /^(?:bind|control|body)$/.test(first) && rest.length > 0;
  const name = (isInner ? (rest[0] === "jr" ? `jr:${rest[1]}` : rest[0]!) : first).replace(/ /g, "_");
  const after = isInner ? rest.slice(rest[0] === "jr" ? 2 : 1) : rest;
  return [columns[name] ?? name, ...after].join("::");
}

/** The columns of a table as they are called today; the second one of a name says that it is. */
export function columnsOf({ rows }: Table): readonly string[] {
  const counts = new Map<string, number>();
  return (rows[0]?.cells ?? []).map((cell) => {
    const column = columnOf(cell);
    const count = (counts.get(column) ?? 0) + 1;
    counts.set(column, count);
    return count > 1 && column !== "" ? `${column} (${count})` : column;
  });
}

/** The rows of a table by its columns. */
export function rowsOf(table: Table): readonly FormRow[] {
  const [first, ...rest] = table.rows;
  if (!first) return [];
  const cells = columnsOf(table);
  const seconds = cells.map((column) => /^(.*) \(\d+\)$/.exec(column)?.[1]);
  // Of two columns of a name, the first one with something in it counts.
  const filled = rest.map((row) => {
    const own = [...row.cells];
    seconds.forEach((column, at) => {
      const before = column === undefined ? -1 : cells.indexOf(column);
      if (before >= 0 && (own[before] ?? "").trim() === "") own[before] = own[at] ?? "";
    });
    return { ...row, cells: own };
  });
  return byHeads({ ...table, rows: [{ ...first, cells }, ...filled] });
}

/** The type of a row, without the words that were written around it: `add text prompt`, `q string`. */
export function typeOf(written: string): string {
  const type = written.trim().toLowerCase().replace(/\s+/g, " ");
  return /^(?:add|q) (.+?)(?: prompt)?$/.exec(type)?.[1] ?? type.replace(/ prompt$/, "");
}

export interface SelectType {
  readonly kind: "one" | "any" | "rank";
  /** The list as it is written, as capitals count. */
  readonly list: string;
  /** It is in another file. */
  readonly isElsewhere: boolean;
  readonly hasOther: boolean;
}

const select =
  /^(?:add )?(?<kind>select[ _]?one|select1|select[ _]?multiple|select all that apply|select|rank)(?: prompt)?(?<elsewhere>[ _]from[ _]file|[ _]external)?(?: (?:using|from))? (?<list>\S+)(?<other> or[ _](?:specify[ _])?other)?/i;

/** What a type that has options asks; nothing where it is another type. */
export function selectOf(written: string): SelectType | undefined {
  const found = select.exec(written.trim().replace(/\s+/g, " "))?.groups;
  if (!found) return undefined;
  const kind = found["kind"]!.toLowerCase();
  return {
    kind: kind === "rank" ? "rank" : /one|1/.test(kind) ? "one" : "any",
    list: found["list"]!,
    isElsewhere: found["elsewhere"] !== undefined,
    hasOther: found["other"] !== undefined,
  };
}

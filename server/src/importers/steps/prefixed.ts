/** Names of rows that begin with what their columns begin with: `E_R1` is the item R1 in the battery with the code E. */

import type { FoundRow } from "../found.ts";
import { isName } from "../../semantics/nameRules.ts";
import type { Page, Part, Recognised } from "./batteries.ts";
import { nameOf } from "./names.ts";

interface Prefixed {
  readonly table: Recognised;
  readonly prefix: string;
  readonly rests: readonly string[];
}

/** The pages with such rows called by what is behind the prefix, where that says no less: the table is called so, or others ask the same rows. */
export function withPrefixes(pages: readonly Page[], textOf: (row: FoundRow) => string): readonly Page[] {
  const all = pages.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === "matrix" ? [part] : [])));
  const sources = new Set(all.map(({ source }) => source));
  const tables = all.flatMap((table) => prefixOf(table, sources));
  const taken = new Map<string, Set<string>>();
  for (const { parts } of pages)
    for (const part of parts) if (part.kind === "question") taken.set((part.name ?? part.source).toLowerCase(), new Set());
  const byItem = new Map<string, Set<string>>();
  const wordsOf = new Map<string, Set<string>>();
  for (const { table, prefix, rests } of tables)
    table.rows.forEach((row, at) => {
      const rest = rests[at]!.toLowerCase();
      byItem.set(rest, (byItem.get(rest) ?? new Set()).add(prefix));
      wordsOf.set(rest, (wordsOf.get(rest) ?? new Set()).add(textOf(row).toLowerCase()));
    });
  // A rest that has other words elsewhere is another item.
  const isOne = ({ rests }: Prefixed): boolean =>
    rests.every((rest) => wordsOf.get(rest.toLowerCase())!.size === 1 && !taken.has(rest.toLowerCase()));
  const isOurs = ({ table, prefix, rests }: Prefixed): boolean =>
    isAbout(table.name ?? table.source, prefix) || rests.every((rest) => byItem.get(rest.toLowerCase())!.size > 1);
  const kept = new Map(tables.filter((each) => isOne(each) && isOurs(each)).map((each) => [each.table, each]));
  if (kept.size === 0) return pages;
  return pages.map((page) => ({
    ...page,
    parts: page.parts.map((part): Part => {
      const found = part.kind === "matrix" ? kept.get(part) : undefined;
      if (!found) return part;
      return {
        ...found.table,
        name: found.prefix,
        code: found.prefix,
        rows: found.table.rows.map((row, at) => {
          const rest = found.rests[at]!;
          return { ...row, name: rest, ...(byItem.get(rest.toLowerCase())!.size > 1 && { item: rest }) };
        }),
      };
    }),
  }));
}

/** Whether a table is called by the prefix of its rows, with the number of a part or a word behind it. */
function isAbout(source: string, prefix: string): boolean {
  const [own, start] = [source.toLowerCase(), prefix.toLowerCase()];
  return own === start || (own.startsWith(start) && /^(?:\d{1,3}|_.{1,64})$/.test(own.slice(start.length)));
}

function prefixOf(table: Recognised, sources: ReadonlySet<string>): readonly Prefixed[] {
  if (table.code !== undefined || table.rows.some(({ item }) => item !== undefined)) return [];
  const names = table.rows.map((row) => row.name ?? row.source);
  // Parts of a table that a platform could not show as one: `E`, `E2`.
  const whole = /^(.*\D)\d{1,3}$/.exec(table.source)?.[1] ?? "";
  const own = sources.has(whole) ? whole : table.source;
  const isBehind = table.rows.every(({ name, source }) => name !== undefined && source === `${table.source}_${name}`);
  if (isBehind && isName(own) && names.every(isName)) return [{ table, prefix: own, rests: names }];
  const [first] = names;
  const end = first?.indexOf("_") ?? -1;
  if (first === undefined || end <= 0) return [];
  const prefix = first.slice(0, end);
  if (!isName(prefix) || nameOf(prefix) !== prefix || names.some((name) => !name.startsWith(`${prefix}_`))) return [];
  const rests = names.map((name) => name.slice(end + 1));
  const isFine = rests.every((rest) => isName(rest)) && new Set(rests.map((rest) => rest.toLowerCase())).size === rests.length;
  return isFine ? [{ table, prefix, rests }] : [];
}

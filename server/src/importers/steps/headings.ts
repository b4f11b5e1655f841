/** Headings above tables: the titles of what their rows are about. They stand in a note, or in the lines before a sentence that comes again. */

import type { FoundDimension, FoundRow, FoundText } from "../found.ts";
import { wordsOf } from "../text/marked.ts";
import type { Page, Part, Recognised } from "./batteries.ts";
import { nameOf } from "./names.ts";

export interface Headed {
  readonly pages: readonly Page[];
  readonly dimensions: readonly FoundDimension[];
}

/** The longest title. */
const longest = 80;

/** The pages with the dimensions that headings are the titles of. */
export function withHeadings(given: readonly Page[], base: string): Headed {
  const first = (text: FoundText): string => wordsOf(text[base] ?? Object.values(text)[0] ?? "");
  const sentences = linesIn(given, first);
  const pages = given.map((page) => ({ ...page, parts: split(page.parts, sentences, first) }));
  const headings = notesAbove(pages, first);
  const dimensions = new Map<string, FoundDimension>();
  const byTitle = new Map<string, string>();
  const byRow = new Map<string, string>();
  const headed = pages.map((page) => {
    const parts: Part[] = [];
    for (const part of page.parts) {
      const note = parts.at(-1);
      if (part.kind !== "matrix" || note?.kind !== "note" || !headings.has(first(note.text)) || Object.keys(part.text).length === 0) {
        parts.push(part);
        if (part.kind === "matrix" && part.together) headTogether(parts, part.together.before);
        continue;
      }
      parts.pop();
      const title = first(note.text);
      const id = byTitle.get(title) ?? idOf(part, title, dimensions);
      if (!byTitle.has(title)) dimensions.set(id, { id, title: note.text, items: [] });
      byTitle.set(title, id);
      for (const row of part.rows) byRow.set(keyOf(row, first), id);
      parts.push({ ...part, headed: true, rows: part.rows.map((row) => ({ ...row, dimension: row.dimension ?? id })) });
    }
    return { ...page, parts };
  });
  if (dimensions.size === 0) return { pages, dimensions: [] };
  // The same rows without headings elsewhere are about the same.
  return {
    pages: headed.map((page) => ({
      ...page,
      parts: page.parts.map((part) => (part.kind === "matrix" ? alike(part, byRow, first) : part)),
    })),
    dimensions: [...dimensions.values()],
  };
}

/** The last table and so many before it ask the same rows together: the heading above the first of them is that of all. */
function headTogether(parts: Part[], before: number): void {
  const at = parts.length - 1 - before;
  const first = parts[at];
  if (first?.kind !== "matrix" || !first.headed) return;
  for (let next = at + 1; next < parts.length; next++) {
    const part = parts[next];
    if (part?.kind !== "matrix") return;
    parts[next] = {
      ...part,
      headed: true,
      rows: part.rows.map((row, index) => ({ ...row, dimension: row.dimension ?? first.rows[index]?.dimension }) as FoundRow),
    };
  }
}

function alike(table: Recognised, byRow: ReadonlyMap<string, string>, first: (text: FoundText) => string): Recognised {
  const known = table.rows.filter((row) => byRow.has(keyOf(row, first)));
  if (known.length * 2 < table.rows.length) return table;
  return { ...table, rows: table.rows.map((row) => ({ ...row, dimension: row.dimension ?? byRow.get(keyOf(row, first)) }) as FoundRow) };
}

function keyOf({ name, text, poles }: FoundRow, first: (text: FoundText) => string): string {
  return JSON.stringify([name, first(text), poles]);
}

function idOf(table: Recognised, title: string, taken: ReadonlyMap<string, unknown>): string {
  const { source, code } = table;
  const rest = code !== undefined && source.startsWith(`${code}_`) ? source.slice(code.length + 1).replace(/^table(?:_\d{1,3})?$/, "") : "";
  const wanted = nameOf(rest) || nameOf(title) || "part";
  let id = wanted;
  for (let number = 2; taken.has(id); number++) id = `${wanted}_${number}`;
  return id;
}

/** What stands in notes right above tables that have a sentence of their own, where it is short and comes more than once, or is one of several such. */
function notesAbove(pages: readonly Page[], first: (text: FoundText) => string): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { parts } of pages)
    parts.forEach((part, at) => {
      const next = parts[at + 1];
      if (part.kind !== "note" || next?.kind !== "matrix" || Object.keys(next.text).length === 0) return;
      const text = first(part.text);
      if (text.length > longest || text.includes("\n") || (part.when && JSON.stringify(part.when) !== JSON.stringify(next.when))) return;
      counts.set(text, (counts.get(text) ?? 0) + 1);
    });
  return counts.size > 1 || [...counts.values()].some((count) => count > 1) ? new Set(counts.keys()) : new Set();
}

/** The last lines of tables' texts that come again under other lines, above other rows. */
function linesIn(pages: readonly Page[], first: (text: FoundText) => string): ReadonlySet<string> {
  const above = new Map<string, Map<string, Set<string>>>();
  for (const { parts } of pages)
    for (const part of parts) {
      if (part.kind !== "matrix") continue;
      const [heading, sentence] = cut(first(part.text));
      const headings = above.get(sentence) ?? new Map<string, Set<string>>();
      const rows = headings.get(heading) ?? new Set<string>();
      for (const row of part.rows) rows.add(keyOf(row, first));
      above.set(sentence, headings.set(heading, rows));
    }
  const areApart = (headings: ReadonlyMap<string, ReadonlySet<string>>): boolean => {
    const sizes = [...headings.values()].reduce((sum, { size }) => sum + size, 0);
    const all = new Set([...headings.values()].flatMap((rows) => [...rows]));
    return all.size === sizes && [...headings.keys()].every((heading) => heading.length <= longest * 2);
  };
  return new Set(
    [...above].flatMap(([sentence, headings]) => (headings.size > 1 && sentence !== "" && areApart(headings) ? [sentence] : [])),
  );
}

/** Lines above such a sentence as a note. */
function split(parts: readonly Part[], sentences: ReadonlySet<string>, first: (text: FoundText) => string): Part[] {
  return parts.flatMap((part): Part[] => {
    if (part.kind !== "matrix") return [part];
    const [heading, sentence] = cut(first(part.text));
    if (heading === "" || !sentences.has(sentence)) return [part];
    const cuts = Object.entries(part.text).map(([tag, text]) => [tag, cut(text)] as const);
    const side = (at: 0 | 1): FoundText => Object.fromEntries(cuts.map(([tag, both]) => [tag, both[at]]).filter(([, text]) => text !== ""));
    const [lines, title] = [side(0), Object.fromEntries(Object.entries(side(0)).map(([tag, text]) => [tag, cut(text)[1]]))];
    const over = Object.fromEntries(Object.entries(lines).flatMap(([tag, text]) => (cut(text)[0] === "" ? [] : [[tag, cut(text)[0]]])));
    const notes: Part[] = Object.keys(over).length > 0 ? [{ kind: "note", source: part.source, text: over, when: part.when }] : [];
    return [...notes, { kind: "note", source: part.source, text: title, when: part.when }, { ...part, text: side(1) }];
  });
}

/** The lines before the last one, and that. */
function cut(text: string): readonly [string, string] {
  const at = text.lastIndexOf("\n");
  return at < 0 ? ["", text] : [text.slice(0, at).trim(), text.slice(at + 1)];
}

/** Where a platform's export of answers is not the table of columns: other names, and answers that stand there otherwise. */

import type { Export, ExportColumn, Held } from "../../form/exports.ts";
import type { Column, Form } from "../../form/form.ts";
import { coded, none, type Block, type Lines, type Piece } from "../../documents/blocks.ts";
import type { Words } from "./words.ts";

/** What the export of a platform looks like. */
export interface PlatformExport {
  readonly id: string;
  readonly title: string;
  readonly exported: Export;
}

/** The section on it. Neighbours that differ alike are one row: those of a table, or the options of a question. */
export function exportBlocks({ columns }: Form, platforms: readonly PlatformExport[], words: Words): Block[] {
  const differing = platforms.filter(({ exported }) => exported.columns.some(differs));
  const same = platforms.filter((platform) => !differing.includes(platform));
  const runs: { readonly first: number; last: number; readonly key: string }[] = [];
  for (const [index, column] of columns.entries()) {
    const keys = differing.map(({ exported }) => keyOf(column, exported.columns[index]!));
    if (keys.every((key) => key === "")) continue;
    const key = keys.join("\n");
    const run = runs.at(-1);
    if (run?.last === index - 1 && run.key === key) run.last = index;
    else runs.push({ first: index, last: index, key });
  }
  const rows = runs.map(({ first, last }) => [
    [range(columns[first]!.name, columns[last]!.name)],
    ...differing.map(({ exported }) => cell(columns[first]!, exported.columns[first]!, exported.columns[last]!, words)),
  ]);
  const notes = [
    ...(same.length > 0 ? [fill(words.exportsSame, { platforms: same.map(({ title }) => title).join(", ") })] : []),
    ...platforms
      .filter(({ exported }) => exported.headerRows > 1)
      .map(({ title, exported }) => fill(words.headerRows, { platform: title, count: String(exported.headerRows) })),
  ];
  return [
    { kind: "heading", level: 2, text: words.exports },
    ...(rows.length > 0
      ? [
          { kind: "paragraph", text: words.exportsNote } as const,
          { kind: "table", heads: [words.name, ...differing.map(({ title }) => title)], rows } as const,
        ]
      : []),
    ...(notes.length > 0 ? [{ kind: "list", items: notes } as const] : []),
  ];
}

/** What heads a column: one name inside the other where answers are kept in objects, and several where each rank has a column. */
export function headsOf({ path, holds }: ExportColumn): readonly string[] {
  return holds.kind === "ranked" ? holds.places : [path.join(".")];
}

function differs({ name, path, holds }: ExportColumn): boolean {
  const isPlain =
    (holds.kind === "value" && !holds.codes?.size && holds.behind === undefined) ||
    (holds.kind === "ticked" && holds.yes === "1" && holds.no === "0");
  return !isPlain || path.length !== 1 || path[0] !== name;
}

/** What two columns that differ alike have in common; nothing where a column is as in the codebook. */
function keyOf(column: Column, exported: ExportColumn): string {
  if (!differs(exported)) return "";
  const { path, holds } = exported;
  const { name, from } = column;
  const own =
    from.kind === "item" ? from.row.item : from.kind === "part" ? from.dimension : "option" in from ? String(from.option.code) : "";
  const alike = (text: string): string =>
    text.replace(/\w+/g, (word) => (word === name ? "<name>" : word === name.toLowerCase() ? "<NAME>" : word === own ? "<own>" : word));
  const code = "code" in holds ? alike(holds.code) : undefined;
  const codes = holds.kind === "value" && holds.codes !== undefined ? [...holds.codes] : undefined;
  return JSON.stringify([path.map(alike), { ...holds, code, codes }]);
}

function cell({ from }: Column, first: ExportColumn, last: ExportColumn, words: Words): Lines {
  if (!differs(first)) return none;
  const optionCode = "option" in from ? String(from.option.code) : undefined;
  const answer = sayHeld(first.holds, optionCode, words);
  return [range(headsOf(first)[0]!, headsOf(last).at(-1)!), ...(answer.length > 0 ? [answer] : [])];
}

function range(first: string, last: string): readonly Piece[] {
  return first === last ? coded(first)[0]! : [...coded(first)[0]!, { text: " … " }, ...coded(last)[0]!];
}

/** How the answer stands there; nothing where it does as in the instrument. */
function sayHeld(holds: Held, optionCode: string | undefined, words: Words): readonly Piece[] {
  switch (holds.kind) {
    case "value":
      if (holds.behind !== undefined) return pieces(words.behind, { behind: holds.behind.trim() });
      return [...(holds.codes ?? [])].flatMap(([code, own], index) => [
        { text: index === 0 ? "" : "; " },
        { text: `${code} → ${own}`, isCode: true } as const,
      ]);
    case "ticked":
      return pieces(holds.no === "" ? words.tickedBlank : words.ticked, holds);
    default:
      return holds.code === optionCode
        ? [{ text: fill(words[holds.kind], { code: words.optionCode }) }]
        : pieces(words[holds.kind], { code: holds.code });
  }
}

/** Words with values in place of their `{names}`. */
function fill(words: string, values: Readonly<Record<string, string>>): string {
  return words.replace(/\{(\w+)\}/g, (_, key: string) => values[key]!);
}

/** The same, with values that run from left to right. */
function pieces(words: string, values: { readonly [key: string]: string }): readonly Piece[] {
  return words.split(/\{(\w+)\}/).map((part, index) => (index % 2 === 0 ? { text: part } : { text: values[part]!, isCode: true }));
}

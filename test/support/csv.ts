/** Reads the small data files of the reference: numbers, quoted names, an empty cell for a blank. */

import { readFileSync } from "node:fs";

export type CsvRow = Record<string, number | string | null>;

export function readReference(name: string): CsvRow[] {
  const text = readFileSync(new URL(`../reference/${name}`, import.meta.url), "utf8");
  const [header, ...lines] = text
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => line.split(","));
  const names = (header ?? []).map(cell);
  return lines.map((cells) => Object.fromEntries(names.map((name, index) => [String(name), cell(cells[index] ?? "")])));
}

function cell(text: string): number | string | null {
  if (text === "") return null;
  const number = Number(text);
  return Number.isNaN(number) ? text.replace(/^"|"$/g, "") : number;
}

/** Tables of Markdown, one sheet: `| survey | | |` begins a section, as in a sheet that has all of them. */

import type { Table } from "./sheets.ts";

/** The lines of a text that is nothing but tables; nothing where there are others. */
export function markdownTables(text: string): readonly Table[] | undefined {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const written = lines.filter((line) => line !== "");
  if (written.length < 3 || !written.every((line) => line.startsWith("|"))) return undefined;
  const rows = lines.flatMap((line, at) => {
    if (line === "" || /^[|\s:-]+$/.test(line)) return [];
    const cells = line
      .replace(/\\\|/g, "\u0000")
      .split("|")
      .slice(1)
      .map((cell) => cell.replace(/\u0000/g, "|").trim());
    if (line.endsWith("|")) cells.pop();
    return [{ number: at + 1, cells }];
  });
  return [{ title: "table", rows }];
}

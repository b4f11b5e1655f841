/** Writes a document as Markdown. */

import type { Block, Lines } from "./blocks.ts";

export function markdown(blocks: readonly Block[]): string {
  // Every sign that could begin markup, and at the start of a text those that could begin a heading, a list or a quotation. A number begins none.
  const escaped = (text: string): string =>
    text
      .replace(/[\\`*_[\]|~<>&]/g, (sign) => (sign === "<" ? "&lt;" : sign === ">" ? "&gt;" : sign === "&" ? "&amp;" : `\\${sign}`))
      .replace(/^([^\S\r\n\u2028\u2029]*)([#=]|[+-](?!\d))/gm, "$1\\$2")
      .replace(/^([^\S\r\n\u2028\u2029]*\d+)([.)])(?!\d)/gm, "$1\\$2");
  const cell = (text: string): string => escaped(text).replace(/(?<!\s)[^\S\n]*\n\s*/g, "<br>");
  const linesOf = (lines: Lines): string => cell(lines.map((pieces) => pieces.map(({ text }) => text).join("")).join("\n"));
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const parts = blocks.map((block) => {
    switch (block.kind) {
      case "heading":
        return `${"#".repeat(block.level)} ${cell(block.text)}`;
      case "paragraph":
        return escaped(block.text);
      case "list":
        return block.items.map((item) => `- ${cell(item)}`).join("\n");
      case "table":
        return [line(block.heads.map(cell)), line(block.heads.map(() => "---")), ...block.rows.map((row) => line(row.map(linesOf)))].join(
          "\n",
        );
    }
  });
  return `${parts.join("\n\n")}\n`;
}

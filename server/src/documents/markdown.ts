/** Writes a document as Markdown. */

import { type Block, type Lines, plainText, type Table } from "./blocks.ts";

export function markdown(blocks: readonly Block[]): string {
  return `${blocks.flatMap(written).join("\n\n")}\n`;
}

function written(block: Block): string | readonly string[] {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${cell(plainText(block.text))}`;
    case "paragraph":
      return escaped(plainText(block.text));
    case "list":
      return block.items.map((item) => `- ${cell(plainText(item))}`).join("\n");
    case "notice":
      return block.items.map((item) => `> ${cell(plainText(item))}`).join("\n>\n");
    case "table":
      return table(block);
    case "picture":
      return [];
  }
}

function table({ heads, rows, caption, numeric = [], notes = [] }: Table): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    ...(caption === undefined ? [] : [`**${cell(plainText(caption))}**`]),
    [
      line(heads.map(cell)),
      line(heads.map((_, index) => (numeric[index] ? "---:" : "---"))),
      ...rows.map((row) => line(row.map(linesOf))),
    ].join("\n"),
    ...(notes.length === 0 ? [] : [notes.map((note) => cell(plainText(note))).join("<br>\n")]),
  ];
}

/** Every sign that could begin markup, and at the start of a text those that could begin a heading, a list or a quotation. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]|~<>&]/g, (sign) => (sign === "<" ? "&lt;" : sign === ">" ? "&gt;" : sign === "&" ? "&amp;" : `\\${sign}`))
    .replace(/^([^\S\r\n\u2028\u2029]*)([#+=-])/gm, "$1\\$2")
    .replace(/^([^\S\r\n\u2028\u2029]*\d+)([.)])(?=\s|$)/gm, "$1\\$2");
}

function cell(text: string): string {
  return escaped(text).replace(/(?<!\s)[^\S\n]*\n\s*/g, "<br>");
}

function linesOf(lines: Lines): string {
  return cell(lines.map(plainText).join("\n"));
}

/** Writes a document as HTML. */

import { directionOf } from "../instrument/direction.ts";
import type { Block, Lines, Piece } from "./blocks.ts";
import { languageFor } from "../messages/teller.ts";

const style = `@page{size:A4;margin:14mm 12mm}
body{font:15px/1.5 system-ui,sans-serif;margin:2em auto;max-width:75em;padding:0 1em;color:#1f1f1f;background:#fff}
table{border-collapse:collapse;margin:1em 0}th,td{border-bottom:1px solid #c8c8c8;padding:4px 0;padding-inline-end:12px;text-align:start;vertical-align:top}
thead th{border-bottom:2px solid #616161}tbody th{font-weight:400;font-family:ui-monospace,monospace}
@media print{body{margin:0;font-size:10px;max-width:none}tr{break-inside:avoid}thead{display:table-header-group}h2{break-after:avoid}}`;

/** @param language that of the document */
export function html(blocks: readonly Block[], language: string): string {
  const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll("\n", "<br>");
  // What is in a language says so, and runs in its direction; a code runs from left to right everywhere.
  const inLanguage = (text: string, spoken: string): string =>
    `<bdi lang="${escaped(spoken)}" dir="${directionOf(spoken)}">${escaped(text)}</bdi>`;
  /** The document's own words, which are in English where the instrument's language has none. */
  const ownWords = (text: string): string =>
    language.split("-")[0] === languageFor(language) || !/[a-z]/i.test(text) ? escaped(text) : inLanguage(text, languageFor(language));
  const pieceOf = ({ text, language: spoken, isCode }: Piece): string =>
    isCode ? `<bdi dir="ltr">${escaped(text)}</bdi>` : spoken === undefined ? ownWords(text) : inLanguage(text, spoken);
  const linesOf = (lines: Lines): string => lines.map((pieces) => pieces.map(pieceOf).join("")).join("<br>");
  const row = (cells: readonly Lines[]): string =>
    `<tr>${cells.map((cell, index) => (index === 0 ? `<th scope="row">${linesOf(cell)}</th>` : `<td>${linesOf(cell)}</td>`)).join("")}</tr>`;
  const parts = blocks.map((block) => {
    switch (block.kind) {
      case "heading":
        return `<h${block.level}>${ownWords(block.text)}</h${block.level}>`;
      case "paragraph":
        return `<p>${ownWords(block.text)}</p>`;
      case "list":
        return `<ul>\n${block.items.map((item) => `<li>${ownWords(item)}</li>`).join("\n")}\n</ul>`;
      case "table":
        return `<table>\n<thead><tr>${block.heads.map((head) => `<th scope="col">${ownWords(head)}</th>`).join("")}</tr></thead>\n<tbody>\n${block.rows.map(row).join("\n")}\n</tbody>\n</table>`;
    }
  });
  const title = blocks.find((block) => block.kind === "heading")!;
  return `<!DOCTYPE html>
<html lang="${escaped(language)}" dir="${directionOf(language)}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title.kind === "heading" ? title.text : "")}</title>
<style>${style}</style>
</head>
<body>
${parts.join("\n")}
</body>
</html>
`;
}

/** Writes a document as HTML: one file that loads nothing and runs nothing. */

import { directionOf } from "../instrument/direction.ts";
import { languageFor } from "../messages/teller.ts";
import { type Block, type Lines, type Piece, plainText, type Said, type Table } from "./blocks.ts";

const style = `:root{color-scheme:light dark;--text:#1f1f1f;--faint:#5c5c5c;--line:#c8c8c8;--strong:#616161;--ground:#fff;--notice:#fff4d6;--mark:#8a5a00;--one:#0072b2;--two:#d55e00}
@media(prefers-color-scheme:dark){:root{--text:#e4e4e4;--faint:#a6a6a6;--line:#4a4a4a;--strong:#9a9a9a;--ground:#1b1b1b;--notice:#332a12;--mark:#e0b050;--one:#56b4e9;--two:#f0883e}}
@page{size:A4;margin:14mm 12mm}
body{font:15px/1.5 system-ui,sans-serif;margin:2em auto;max-width:75em;padding:0 1em;color:var(--text);background:var(--ground)}
table{border-collapse:collapse;margin:1em 0}th,td{border-bottom:1px solid var(--line);padding:4px 0;padding-inline-end:12px;text-align:start;vertical-align:top}
thead th{border-bottom:2px solid var(--strong)}tbody th{font-weight:400}tbody th bdi:not([lang]){font-family:ui-monospace,monospace}
caption{text-align:start;font-weight:600;padding-bottom:4px}.n{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}thead .n{white-space:normal}
.table{overflow-x:auto;margin:1.5em 0 .5em}.table table{margin:0}.notes{font-size:13px;line-height:1.45;color:var(--faint);margin:0 0 2em;max-width:62em}
.notice{border-inline-start:4px solid var(--mark);background:var(--notice);padding:.5em 1em;margin:1em 0;max-width:62em}.notice p{margin:.3em 0}p,li{max-width:62em}
figure{margin:1.5em 0}figure svg{display:block;max-width:100%;height:auto}figcaption{font-size:13px;color:var(--faint)}
@media print{:root{color-scheme:light;--text:#000;--faint:#444;--line:#c8c8c8;--strong:#616161;--ground:#fff;--notice:#fff;--mark:#616161;--one:#0072b2;--two:#d55e00}
body{margin:0;padding:0;font-size:10px;max-width:none}.notes,figcaption{font-size:8.5px}.table{overflow:visible}th,td{padding-inline-end:6px}tr,figure,.notice{break-inside:avoid}thead{display:table-header-group}h2,caption{break-after:avoid}}`;

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
  const saidOf = (said: Said): string => (typeof said === "string" ? ownWords(said) : said.map(pieceOf).join(""));
  const linesOf = (lines: Lines): string => lines.map(saidOf).join("<br>");
  let captions = 0;
  const table = ({ heads, rows, caption, numeric = [], notes = [] }: Table): string => {
    const number = (index: number): string => (numeric[index] ? ' class="n"' : "");
    const row = (cells: readonly Lines[]): string =>
      `<tr>${cells.map((cell, index) => (index === 0 ? `<th scope="row">${linesOf(cell)}</th>` : `<td${number(index)}>${linesOf(cell)}</td>`)).join("")}</tr>`;
    const head = `<thead><tr>${heads.map((each, index) => `<th scope="col"${number(index)}>${ownWords(each)}</th>`).join("")}</tr></thead>`;
    const body = `${head}\n<tbody>\n${rows.map(row).join("\n")}\n</tbody>\n</table>`;
    if (caption === undefined) return `<table>\n${body}`;
    const id = `table${++captions}`;
    // A table that is wider than the window is scrolled, by the keyboard too.
    const below = notes.length === 0 ? "" : `\n<p class="notes">${notes.map(saidOf).join("<br>\n")}</p>`;
    return `<div class="table" role="region" aria-labelledby="${id}" tabindex="0"><table>\n<caption id="${id}">${saidOf(caption)}</caption>\n${body}</div>${below}`;
  };
  const parts = blocks.map((block) => {
    switch (block.kind) {
      case "heading":
        return `<h${block.level}>${saidOf(block.text)}</h${block.level}>`;
      case "paragraph":
        return `<p>${saidOf(block.text)}</p>`;
      case "list":
        return `<ul>\n${block.items.map((item) => `<li>${saidOf(item)}</li>`).join("\n")}\n</ul>`;
      case "notice":
        return `<div class="notice" role="note">\n${block.items.map((item) => `<p>${saidOf(item)}</p>`).join("\n")}\n</div>`;
      case "table":
        return table(block);
      case "picture":
        return `<figure>\n<div role="img" aria-label="${escaped(block.picture.description)}">${block.picture.svg}</div>\n<figcaption>${ownWords(block.caption)}</figcaption>\n</figure>`;
    }
  });
  const title = blocks.find((block) => block.kind === "heading")!;
  return `<!DOCTYPE html>
<html lang="${escaped(language)}" dir="${directionOf(language)}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title.kind === "heading" ? plainText(title.text) : "")}</title>
<style>${style}</style>
</head>
<body>
${parts.join("\n")}
</body>
</html>
`;
}

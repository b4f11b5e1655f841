/** A codebook: every column of the data with its wording, codes, dimension and direction, and every score in words. For people, and as CSV for programs. */

import { stringify } from "csv-stringify/browser/esm/sync";
import type { Instrument } from "../../instrument/schema.ts";
import type { Loss, Target, TargetResult } from "../target.ts";
import { byAuthor, message } from "../../messages/message.ts";
import { documentOf, type Block } from "./document.ts";
import { codebookOf, type Codebook } from "./model.ts";

export const codebook: Target = {
  id: "codebook",
  title: "The codebook",
  compile(instrument): TargetResult {
    const content = codebookOf(instrument);
    const blocks = documentOf(content);
    const rows = csvRows(content);
    return {
      files: [
        { suffix: ".codebook.md", content: markdown(blocks) },
        { suffix: ".codebook.html", content: html(blocks, instrument.languages[0]!) },
        { suffix: ".codebook.csv", content: stringify(rows, { record_delimiter: "\n" }) },
      ],
      losses: formulaLike(instrument, rows),
    };
  },
};

function csvRows({ instrument, columns }: Codebook): string[][] {
  const { languages } = instrument;
  const inOne = (list: Codebook["columns"][number]["codes"], missing: boolean, language: string): string =>
    list
      .filter((code) => code.missing === missing)
      .map(({ code, label }) => `${code}=${label?.[language] ?? code}`)
      .join("; ");
  return [
    [
      "name",
      "kind",
      "battery",
      "dimension",
      "item",
      "direction",
      "level",
      "required",
      "lo",
      "hi",
      "formula",
      ...languages.flatMap((language) => [`wording_${language}`, `codes_${language}`, `missing_${language}`]),
    ],
    ...columns.map(({ name, kind, battery, dimension, item, reversed, level, required, lo, hi, formula, wording, codes }) => [
      name,
      kind,
      battery ?? "",
      dimension ?? "",
      item ?? "",
      reversed === undefined ? "" : reversed ? "reversed" : "direct",
      level ?? "",
      required ? "yes" : "no",
      lo === undefined ? "" : String(lo),
      hi === undefined ? "" : String(hi),
      formula ?? "",
      ...languages.flatMap((language) => [wording[language] ?? "", inOne(codes, false, language), inOne(codes, true, language)]),
    ]),
  ];
}

/** Spreadsheets take a cell that begins like a formula for one. It is written as it is, as programs read the file, and said. */
function formulaLike({ id }: Instrument, rows: readonly (readonly string[])[]): Loss[] {
  const cell = rows.flat().find((each) => /^[=+\-@\t\r][^]/.test(each) && !/^-\d+(?:\.\d+)?$/.test(each));
  return cell === undefined
    ? []
    : [
        {
          on: id,
          code: "spreadsheet-formula",
          message: message("losses.spreadsheetFormula", { text: byAuthor(cell.slice(0, 40)) }),
        },
      ];
}

function markdown(blocks: readonly Block[]): string {
  // Every sign that could begin markup, and at the start of a text those that could begin a heading, a list or a quotation.
  const escaped = (text: string): string =>
    text
      .replace(/[\\`*_[\]|~<>&]/g, (sign) => (sign === "<" ? "&lt;" : sign === ">" ? "&gt;" : sign === "&" ? "&amp;" : `\\${sign}`))
      .replace(/^([^\S\r\n\u2028\u2029]*)([#+=-])/gm, "$1\\$2")
      .replace(/^([^\S\r\n\u2028\u2029]*\d+)([.)])/gm, "$1\\$2");
  const cell = (text: string): string => escaped(text).replace(/(?<!\s)[^\S\n]*\n\s*/g, "<br>");
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
        return [line(block.heads.map(cell)), line(block.heads.map(() => "---")), ...block.rows.map((row) => line(row.map(cell)))].join(
          "\n",
        );
    }
  });
  return `${parts.join("\n\n")}\n`;
}

const style = `body{font:15px/1.5 system-ui,sans-serif;margin:2em auto;max-width:75em;padding:0 1em;color:#1f1f1f;background:#fff}
table{border-collapse:collapse;margin:1em 0}th,td{border-bottom:1px solid #c8c8c8;padding:4px 12px 4px 0;text-align:left;vertical-align:top}
thead th{border-bottom:2px solid #616161}tbody th{font-weight:400;font-family:ui-monospace,monospace}
@media print{body{margin:0;font-size:10px;max-width:none}tr{break-inside:avoid}thead{display:table-header-group}h2{break-after:avoid}}`;

function html(blocks: readonly Block[], language: string): string {
  const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll("\n", "<br>");
  const row = (cells: readonly string[]): string =>
    `<tr>${cells.map((cell, index) => (index === 0 ? `<th scope="row">${escaped(cell)}</th>` : `<td>${escaped(cell)}</td>`)).join("")}</tr>`;
  const parts = blocks.map((block) => {
    switch (block.kind) {
      case "heading":
        return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
      case "paragraph":
        return `<p>${escaped(block.text)}</p>`;
      case "list":
        return `<ul>\n${block.items.map((item) => `<li>${escaped(item)}</li>`).join("\n")}\n</ul>`;
      case "table":
        return `<table>\n<thead><tr>${block.heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join("")}</tr></thead>\n<tbody>\n${block.rows.map(row).join("\n")}\n</tbody>\n</table>`;
    }
  });
  const title = blocks.find((block) => block.kind === "heading")!;
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
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

/** A codebook: every column of the data with its wording, codes, dimension and direction, and every score in words. For people, and as CSV for programs. */

import { stringify } from "csv-stringify/browser/esm/sync";
import type { Shown } from "../../form/columnAnswers.ts";
import type { Loss } from "../../form/loss.ts";
import { directionOf } from "../../instrument/direction.ts";
import type { Instrument, Score } from "../../instrument/schema.ts";
import { byAuthor, message } from "../../messages/message.ts";
import type { Target, TargetResult } from "../target.ts";
import { documentOf, type Block, type Lines, type Piece } from "./document.ts";
import { codebookOf, type Codebook } from "./model.ts";
import { wordsLanguage } from "./words.ts";

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
        // With a byte order mark, or Excel takes the letters of most languages for others.
        { suffix: ".codebook.csv", content: stringify(rows, { record_delimiter: "\n", bom: true }) },
      ],
      losses: formulaLike(instrument, rows),
    };
  },
};

function csvRows({ form, entries, mixed }: Codebook): string[][] {
  const { languages } = form.instrument;
  // Codes are parted by `; `, so that a semicolon of a label has a backslash before it.
  const escaped = (label: string): string => label.replace(/[\\;]/g, "\\$&");
  const inOne = (list: readonly Shown[], missing: boolean, language: string): string =>
    list
      .filter((code) => code.missing === missing)
      .map(({ code, own }) => `${code}=${escaped(own?.[language] ?? String(code))}`)
      .join("; ");
  const bandsIn = (bands: Score["bands"], language: string): string =>
    bands.map(({ label, title }) => `${escaped(label)}=${escaped(title?.[language] ?? label)}`).join("; ");
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
      "decimals",
      "order",
      "option",
      "formula",
      ...languages.flatMap((language) => [
        `wording_${language}`,
        `codes_${language}`,
        `missing_${language}`,
        `unit_${language}`,
        `asked_if_${language}`,
      ]),
    ],
    ...entries.map((entry) => [
      entry.name,
      entry.kind,
      entry.battery ?? "",
      entry.dimension ?? "",
      entry.item ?? "",
      entry.reversed === undefined ? "" : entry.reversed ? "reversed" : "direct",
      entry.level ?? "",
      entry.required ? "yes" : "no",
      String(entry.lo ?? ""),
      String(entry.hi ?? ""),
      String(entry.decimals ?? ""),
      entry.battery === undefined ? "" : mixed.has(entry.battery) ? "random" : "fixed",
      String(entry.option ?? ""),
      entry.formula ?? "",
      ...languages.flatMap((language) => [
        entry.wording[language] ?? "",
        entry.bands ? bandsIn(entry.bands, language) : inOne(entry.codes, false, language),
        inOne(entry.codes, true, language),
        entry.unit?.[language] ?? "",
        entry.askedIf?.[language] ?? "",
      ]),
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

const style = `@page{size:A4;margin:14mm 12mm}
body{font:15px/1.5 system-ui,sans-serif;margin:2em auto;max-width:75em;padding:0 1em;color:#1f1f1f;background:#fff}
table{border-collapse:collapse;margin:1em 0}th,td{border-bottom:1px solid #c8c8c8;padding:4px 0;padding-inline-end:12px;text-align:start;vertical-align:top}
thead th{border-bottom:2px solid #616161}tbody th{font-weight:400;font-family:ui-monospace,monospace}
@media print{body{margin:0;font-size:10px;max-width:none}tr{break-inside:avoid}thead{display:table-header-group}h2{break-after:avoid}}`;

function html(blocks: readonly Block[], language: string): string {
  const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll("\n", "<br>");
  // What is in a language says so, and runs in its direction; a code runs from left to right everywhere.
  const inLanguage = (text: string, spoken: string): string =>
    `<bdi lang="${escaped(spoken)}" dir="${directionOf(spoken)}">${escaped(text)}</bdi>`;
  /** The document's own words, which are in English where the instrument's language has none. */
  const ownWords = (text: string): string =>
    language.split("-")[0] === wordsLanguage(language) || !/[a-z]/i.test(text) ? escaped(text) : inLanguage(text, wordsLanguage(language));
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

/** A codebook: every column of the data with its wording, codes, dimension and direction, and every score in words. For people, and as CSV for programs. */

import { stringify } from "csv-stringify/browser/esm/sync";
import type { Loss } from "../../form/loss.ts";
import { instrumentInWords } from "../../instrument/inWords.ts";
import type { Instrument } from "../../instrument/schema.ts";
import { byAuthor, message } from "../../messages/message.ts";
import type { Target, TargetResult } from "../target.ts";
import { csvRows } from "./csv.ts";
import { documentOf } from "./document.ts";
import { html } from "../../documents/html.ts";
import { markdown } from "../../documents/markdown.ts";
import { codebookOf } from "./model.ts";

export const codebook: Target = {
  id: "codebook",
  title: "The codebook",
  compile(marked, options): TargetResult {
    const instrument = instrumentInWords(marked);
    const content = codebookOf(instrument, options);
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

/** What Qualtrics' export of answers looks like: numeric values, multi-value fields split into columns ("Understanding your dataset"). */

import type { Export, ExportColumn } from "../../form/exports.ts";
import type { Instrument } from "../../instrument/schema.ts";
import type { QualtricsQuestion } from "./blocks.ts";
import { layOut } from "./layout.ts";
import { numberedColumn } from "./rules.ts";

export function exportsOf(instrument: Instrument): Export {
  const questions = layOut(instrument).blocks.flatMap((block) => block.questions);
  // The tags, the wordings, and Qualtrics' own ids of the columns.
  return { headerRows: 3, columns: questions.flatMap(columnsOf) };
}

function columnsOf({ kind, tag, column = "", choices }: QualtricsQuestion): ExportColumn[] {
  const each = (headOf: (choice: (typeof choices)[number]) => string, holds: ExportColumn["holds"] = { kind: "value" }): ExportColumn[] =>
    choices.map((choice) => ({ name: choice.column!, path: [headOf(choice)], holds }));
  switch (kind) {
    case "text":
      return [];
    case "matrix":
      return each((row) => row.tag!);
    case "any":
      return each(({ id }) => numberedColumn(tag, id), { kind: "ticked", yes: "1", no: "" });
    case "rank":
    case "sum":
      return each(({ id }) => numberedColumn(tag, id));
    case "one":
    case "list":
    case "rating":
    case "number":
    case "line":
    case "essay":
      return [{ name: column, path: [tag], holds: { kind: "value" } }];
  }
}

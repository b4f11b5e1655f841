/** What Qualtrics' export of answers looks like: numeric values, multi-value fields split into columns ("Understanding your dataset"). */

import type { Export, ExportColumn } from "../../form/exports.ts";
import type { Instrument } from "../../instrument/schema.ts";
import type { QualtricsQuestion } from "./blocks.ts";
import { layOut } from "./layout.ts";
import { numberedColumn, recordColumns } from "./rules.ts";

export function exportsOf(instrument: Instrument): Export {
  const { form, blocks, fields, stops } = layOut(instrument);
  const asked = blocks.flatMap((block) => block.questions).flatMap(columnsOf);
  // The tags, the wordings, and Qualtrics' own ids of the columns.
  if (fields.length + stops.length === 0 && !instrument.records) return { headerRows: 3, columns: asked };
  const value = { kind: "value" } as const;
  const all = new Map(
    [
      ...asked,
      ...fields.map(({ given: { id }, field }) => ({ name: id, path: [field], holds: value })),
      ...stops.map(({ id, field }) => ({ name: id, path: [field], holds: value })),
    ].map((each) => [each.name, each]),
  );
  const columns = form.columns.map(({ name, from }) =>
    from.kind === "record" ? { name, path: [recordColumns[from.record] ?? name], holds: value } : all.get(name)!,
  );
  return { headerRows: 3, columns };
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
    case "file":
      // It has four columns, of which one has the name.
      return [{ name: column, path: [`${tag}_Name`], holds: { kind: "value" } }];
    case "one":
    case "list":
    case "rating":
    case "number":
    case "line":
    case "essay":
      return [{ name: column, path: [tag], holds: { kind: "value" } }];
  }
}

/** What REDCap's export of records looks like, with raw values (CSV / Microsoft Excel, raw data). */

import { formOf } from "../../form/build.ts";
import type { Export, ExportColumn } from "../../form/exports.ts";
import type { Instrument } from "../../instrument/schema.ts";
import { FieldNames } from "./names.ts";
import { boxColumn } from "./rules.ts";

export function exportsOf(instrument: Instrument): Export {
  const form = formOf(instrument);
  const names = new FieldNames(form);
  const columns = form.columns.map(({ name, from }): ExportColumn => {
    if (from.kind !== "box") return { name, path: [names.of(name)], holds: { kind: "value" } };
    // A box that was not shown is 0 as well.
    const holds = { kind: "ticked", yes: "1", no: "0", none: "0" } as const;
    return { name, path: [boxColumn(names.of(from.question.id), from.option.code)], holds };
  });
  return { headerRows: 1, columns };
}
